-- The invitees who wait for a new link: a list of its own, and counted on each screen of the CRM.
CREATE INDEX portal_invitation_new_link ON portal_invitation (new_link_asked_at, id);
