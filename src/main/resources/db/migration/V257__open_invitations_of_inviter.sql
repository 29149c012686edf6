-- What a colleague answers for, by portal, before it is handed over.
CREATE INDEX portal_invitation_of_inviter ON portal_invitation (invited_by_id, status_reason, portal_id);
