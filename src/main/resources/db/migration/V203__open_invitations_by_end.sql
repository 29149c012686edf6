-- With the status the index answers by itself whether any open invitation is over; without it PostgreSQL read all that are open.
${postgresqlOnly}DROP INDEX portal_invitation_open_end;
${postgresqlOnly}CREATE INDEX portal_invitation_open_end ON portal_invitation (expires_at, id, status_reason) WHERE open_key IS NOT NULL;
