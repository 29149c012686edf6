-- When a portal user signed in last: for those from before, as far as the journal knows.
ALTER TABLE portal_user ADD COLUMN signed_in_at ${instant};
UPDATE portal_user SET signed_in_at = (SELECT MAX(e.happened_at) FROM journal_entry e
  WHERE e.member_id = portal_user.id AND e.happening = 'member.signed-in');

-- What a portal user is searched and sorted by: the words of the contact and the address to sign in with in one table, or
-- PostgreSQL reads all users. The database keeps these rows by itself. On Derby it is a view.
${portalUserKeys}
