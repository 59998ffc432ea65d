/** Days for which a guest's link is valid, unless the representative says otherwise. */
export const guestLinkDays = 14;
