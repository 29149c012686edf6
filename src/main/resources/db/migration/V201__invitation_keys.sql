-- What an invitation is searched by: a search for words of the contact, of the address or of the portal needs them in one
-- table, or PostgreSQL reads all invitations. The database keeps these rows by itself, so that none is missed. On Derby it is
-- a view.
${invitationKeys}
