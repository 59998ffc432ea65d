/** Where a picture that one may see is found. */
export const attachmentAddress = (id: string) => `/api/attachments/${id}`;
