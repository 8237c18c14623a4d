import { drawCourses, loadRegister } from './register.server';

export async function loadRegisterPage() {
  const register = await loadRegister();
  return { ...register, courses: await drawCourses(register.agreements) };
}

export type RegisterPageData = Awaited<ReturnType<typeof loadRegisterPage>>;
