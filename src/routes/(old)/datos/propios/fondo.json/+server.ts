import { writeGround } from '$old/features/own/ground.server';

export const prerender = true;

export const GET = () => writeGround();
