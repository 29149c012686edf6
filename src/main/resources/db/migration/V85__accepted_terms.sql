-- The address of the terms that the invitee agreed to when accepting, at ended_at; null where none were asked for.

ALTER TABLE portal_invitation ADD COLUMN terms_page VARCHAR(500);
