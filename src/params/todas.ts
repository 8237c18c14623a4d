/** The page of all colonias has the address of none. */
export const match = (param: string): param is 'todas' => param === 'todas';
