import { isOtherLanguage, type OtherLanguage } from '$old/lib/contract/edition';

/** A language besides that of the site. */
export const match = (param: string): param is OtherLanguage => isOtherLanguage(param);
