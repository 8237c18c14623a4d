import { drawCourses, loadRegister } from '$features/agreements/register.server';

export async function load() {
  const register = await loadRegister();
  return { ...register, courses: await drawCourses(register.agreements) };
}
