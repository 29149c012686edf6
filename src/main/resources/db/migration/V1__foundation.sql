-- Everything the first flow needs. Written once for Derby and PostgreSQL: ${text} is each one's unbounded text type.
-- A column named …_key holds the value that is compared: trimmed and in lower case.

CREATE SEQUENCE vestibule_ids START WITH 1000 INCREMENT BY 50;

CREATE TABLE staff_account (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  user_name VARCHAR(100) NOT NULL,
  user_name_key VARCHAR(100) NOT NULL CONSTRAINT staff_account_user_name UNIQUE,
  display_name VARCHAR(200) NOT NULL,
  password_hash VARCHAR(255) NOT NULL,
  job VARCHAR(20) NOT NULL,
  locale VARCHAR(10) NOT NULL,
  active BOOLEAN NOT NULL
);

CREATE TABLE portal (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  portal_key VARCHAR(40) NOT NULL CONSTRAINT portal_portal_key UNIQUE,
  name VARCHAR(100) NOT NULL,
  base_url VARCHAR(500),
  invite_page_id BIGINT,
  invite_url VARCHAR(1000),
  sign_in_page_id BIGINT,
  recovery_page_id BIGINT,
  default_locale VARCHAR(10) NOT NULL,
  invitation_days INTEGER NOT NULL,
  sender_name VARCHAR(100) NOT NULL,
  accent VARCHAR(7) NOT NULL,
  logo VARCHAR(200)
);

CREATE TABLE portal_role (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  portal_id BIGINT NOT NULL CONSTRAINT portal_role_portal REFERENCES portal (id),
  role_key VARCHAR(40) NOT NULL,
  name VARCHAR(100) NOT NULL,
  CONSTRAINT portal_role_role_key UNIQUE (portal_id, role_key)
);

CREATE TABLE contact (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  first_name VARCHAR(100) NOT NULL,
  last_name VARCHAR(100) NOT NULL,
  email VARCHAR(254),
  email_key VARCHAR(254),
  phone VARCHAR(50),
  job_title VARCHAR(100),
  company VARCHAR(150),
  locale VARCHAR(10),
  active BOOLEAN NOT NULL,
  sort_key VARCHAR(210) NOT NULL,
  search_key VARCHAR(1500) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  changed_at TIMESTAMP NOT NULL,
  changed_by VARCHAR(200)
);
CREATE INDEX contact_sort_key ON contact (sort_key, id);
CREATE INDEX contact_email_key ON contact (email_key);

CREATE TABLE portal_user (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  portal_id BIGINT NOT NULL CONSTRAINT portal_user_portal REFERENCES portal (id),
  contact_id BIGINT NOT NULL CONSTRAINT portal_user_contact REFERENCES contact (id),
  user_name VARCHAR(254) NOT NULL,
  user_name_key VARCHAR(254) NOT NULL,
  email VARCHAR(254) NOT NULL,
  email_key VARCHAR(254) NOT NULL,
  password_hash VARCHAR(255) NOT NULL,
  locale VARCHAR(10) NOT NULL,
  active BOOLEAN NOT NULL,
  created_at TIMESTAMP NOT NULL,
  CONSTRAINT portal_user_user_name UNIQUE (portal_id, user_name_key),
  CONSTRAINT portal_user_email UNIQUE (portal_id, email_key),
  CONSTRAINT portal_user_of_contact UNIQUE (portal_id, contact_id)
);

CREATE TABLE portal_user_role (
  portal_user_id BIGINT NOT NULL CONSTRAINT portal_user_role_user REFERENCES portal_user (id),
  portal_role_id BIGINT NOT NULL CONSTRAINT portal_user_role_role REFERENCES portal_role (id),
  PRIMARY KEY (portal_user_id, portal_role_id)
);

CREATE TABLE member_session (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  token_hash VARCHAR(64) NOT NULL CONSTRAINT member_session_token UNIQUE,
  portal_user_id BIGINT NOT NULL CONSTRAINT member_session_user REFERENCES portal_user (id),
  created_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL
);
CREATE INDEX member_session_expires_at ON member_session (expires_at);

CREATE TABLE password_recovery (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  token_hash VARCHAR(64) NOT NULL CONSTRAINT password_recovery_token UNIQUE,
  portal_user_id BIGINT NOT NULL CONSTRAINT password_recovery_user REFERENCES portal_user (id),
  created_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  used_at TIMESTAMP
);

CREATE TABLE portal_invitation (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  contact_id BIGINT NOT NULL CONSTRAINT portal_invitation_contact REFERENCES contact (id),
  portal_id BIGINT NOT NULL CONSTRAINT portal_invitation_portal REFERENCES portal (id),
  email VARCHAR(254) NOT NULL,
  email_key VARCHAR(254) NOT NULL,
  locale VARCHAR(10) NOT NULL,
  message VARCHAR(2000),
  record_state VARCHAR(10) NOT NULL,
  status_reason VARCHAR(20) NOT NULL,
  -- "contact:portal" while the invitation is open, else null: at most one open invitation for the two.
  open_key VARCHAR(50) CONSTRAINT portal_invitation_open UNIQUE,
  invited_by_id BIGINT,
  invited_by_name VARCHAR(200) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  sent_at TIMESTAMP,
  ended_at TIMESTAMP,
  accepted_by_id BIGINT CONSTRAINT portal_invitation_accepted_by REFERENCES portal_user (id),
  new_link_asked_at TIMESTAMP
);
CREATE INDEX portal_invitation_created_at ON portal_invitation (created_at, id);

CREATE TABLE portal_invitation_role (
  invitation_id BIGINT NOT NULL CONSTRAINT portal_invitation_role_invitation REFERENCES portal_invitation (id),
  -- No reference: a role may be deleted while its invitation is open, and its name stays readable here.
  portal_role_id BIGINT NOT NULL,
  role_name VARCHAR(100) NOT NULL,
  PRIMARY KEY (invitation_id, portal_role_id)
);

-- Every link ever mailed, so that a dead one can say why it is dead. Only hashes.
CREATE TABLE invitation_token (
  token_hash VARCHAR(64) NOT NULL PRIMARY KEY,
  invitation_id BIGINT NOT NULL CONSTRAINT invitation_token_invitation REFERENCES portal_invitation (id),
  activity_id BIGINT NOT NULL,
  minted_at TIMESTAMP NOT NULL,
  ended_at TIMESTAMP
);

CREATE TABLE email_activity (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  kind VARCHAR(30) NOT NULL,
  regarding_id BIGINT,
  contact_id BIGINT CONSTRAINT email_activity_contact REFERENCES contact (id),
  sender_name VARCHAR(100) NOT NULL,
  recipient_name VARCHAR(210) NOT NULL,
  recipient VARCHAR(254) NOT NULL,
  locale VARCHAR(10) NOT NULL,
  subject VARCHAR(300) NOT NULL,
  body_text ${text} NOT NULL,
  body_html ${text} NOT NULL,
  -- The masked link as it stands in the bodies; the dispatcher puts the real one in its place while sending.
  masked_link VARCHAR(1200),
  status_reason VARCHAR(20) NOT NULL,
  attempts INTEGER NOT NULL,
  next_attempt_at TIMESTAMP,
  claimed_until TIMESTAMP,
  failure VARCHAR(30),
  failure_detail VARCHAR(500),
  created_at TIMESTAMP NOT NULL,
  sent_at TIMESTAMP
);
CREATE INDEX email_activity_due ON email_activity (status_reason, next_attempt_at);
CREATE INDEX email_activity_regarding ON email_activity (regarding_id);

CREATE TABLE site_page (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  portal_id BIGINT NOT NULL CONSTRAINT site_page_portal REFERENCES portal (id),
  title VARCHAR(200) NOT NULL,
  path VARCHAR(300) NOT NULL,
  locale VARCHAR(10) NOT NULL,
  access VARCHAR(10) NOT NULL,
  in_navigation BOOLEAN NOT NULL,
  position INTEGER NOT NULL,
  draft ${text} NOT NULL,
  revision_id BIGINT,
  changed_at TIMESTAMP NOT NULL,
  CONSTRAINT site_page_path UNIQUE (portal_id, path)
);

CREATE TABLE site_page_role (
  page_id BIGINT NOT NULL CONSTRAINT site_page_role_page REFERENCES site_page (id),
  portal_role_id BIGINT NOT NULL,
  PRIMARY KEY (page_id, portal_role_id)
);

CREATE TABLE site_page_revision (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  page_id BIGINT NOT NULL CONSTRAINT site_page_revision_page REFERENCES site_page (id),
  number INTEGER NOT NULL,
  title VARCHAR(200) NOT NULL,
  content ${text} NOT NULL,
  published_at TIMESTAMP NOT NULL,
  published_by VARCHAR(200) NOT NULL,
  CONSTRAINT site_page_revision_number UNIQUE (page_id, number)
);
