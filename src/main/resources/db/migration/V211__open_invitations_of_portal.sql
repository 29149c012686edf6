-- How many open invitations offer a role, before it is deleted. Derby has no index of some rows alone.
${postgresqlOnly}CREATE INDEX portal_invitation_open_of_portal ON portal_invitation (portal_id, id) WHERE open_key IS NOT NULL;
