/** Where a picture that one may see is found. */
export const attachmentAddress = (id: string) => `/api/attachments/${id}`;

/** Where the pictures of what a guest reads are, but for their ids. */
export const guestAttachments = (token: string) => `/api/guest/${encodeURIComponent(token)}/attachments`;
