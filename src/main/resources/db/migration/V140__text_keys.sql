-- What contacts are found by: with the job title, the domains of the address and the digits of the phone number.
ALTER TABLE contact ALTER COLUMN search_key SET DATA TYPE VARCHAR(3000);

-- The form that a contact was added by, so that a form that is sent several times adds one contact.
ALTER TABLE contact ADD COLUMN form_key VARCHAR(36);
ALTER TABLE contact ADD CONSTRAINT contact_form_key UNIQUE (form_key);

-- "portal:email_key" while the invitation is open, else null: at most one open invitation for a mailbox and a portal.
ALTER TABLE portal_invitation ADD COLUMN open_mailbox_key VARCHAR(300);
ALTER TABLE portal_invitation ADD CONSTRAINT portal_invitation_open_mailbox UNIQUE (open_mailbox_key);

${keysInByteOrder}
