import { pastFiles, readableReleases, readPastFile } from '$lib/page/pastReleases.server';

export const prerender = true;

export async function entries() {
  const all = await Promise.all(
    (await readableReleases()).map(async (publicacion) =>
      (await pastFiles(publicacion)).map((archivo) => ({ publicacion, archivo })),
    ),
  );
  return all.flat();
}

export const GET = async ({ params }) =>
  new Response(await readPastFile(params.publicacion, params.archivo));
