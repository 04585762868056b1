/** What is a code. */
const CODE = /^[A-Za-z0-9._:-]{1,64}$/;

export const isCode = (text) => CODE.test(text);
