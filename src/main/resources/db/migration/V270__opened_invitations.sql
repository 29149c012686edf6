-- When a person first opened the page of the current link; null for those who haven't, or whose browser runs no scripts.
ALTER TABLE portal_invitation ADD COLUMN opened_at ${instant};
