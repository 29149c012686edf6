package org.vestibule.operation;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.vestibule.settings.Settings.Database;

/** The values of the migrations' placeholders: the SQL that differs between databases. */
final class MigrationPlaceholders {

    // Derby can't raise a custom error in a trigger: casting a text that is no number raises one.
    static final String DERBY_GUARD = """
            CREATE TRIGGER journal_entry_unchanged NO CASCADE BEFORE UPDATE ON journal_entry
              REFERENCING OLD AS kept FOR EACH ROW
              VALUES CAST('the journal keeps ' || kept.happening AS INT);
            CREATE TRIGGER journal_entry_kept NO CASCADE BEFORE DELETE ON journal_entry
              REFERENCING OLD AS kept FOR EACH ROW
              WHEN (kept.happened_at > {fn TIMESTAMPADD(SQL_TSI_DAY, -90, CURRENT_TIMESTAMP)})
              VALUES CAST('the journal keeps ' || kept.happening AS INT);
            """;

    private static final String POSTGRESQL_GUARD = """
            CREATE FUNCTION journal_entry_kept() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              IF TG_OP = 'DELETE' AND OLD.happened_at <= CURRENT_TIMESTAMP - INTERVAL '90 days' THEN
                RETURN OLD;
              END IF;
              RAISE EXCEPTION 'The journal keeps %', OLD.happening;
            END $$;
            CREATE TRIGGER journal_entry_kept BEFORE UPDATE OR DELETE ON journal_entry
              FOR EACH ROW EXECUTE FUNCTION journal_entry_kept();
            """;

    private static final String DERBY_PORTAL_CHANGES = """
            CREATE TRIGGER portal_changed AFTER UPDATE ON portal
              REFERENCING NEW AS n FOR EACH ROW
              INSERT INTO portal_change (portal_id) VALUES (n.id);
            CREATE TRIGGER page_added AFTER INSERT ON site_page
              REFERENCING NEW AS n FOR EACH ROW
              INSERT INTO portal_change (portal_id) VALUES (n.portal_id);
            CREATE TRIGGER page_changed
              AFTER UPDATE OF path, locale, access, in_navigation, position, parent_id, revision_id, deleted_at ON site_page
              REFERENCING NEW AS n FOR EACH ROW
              INSERT INTO portal_change (portal_id) VALUES (n.portal_id);
            CREATE TRIGGER page_removed AFTER DELETE ON site_page
              REFERENCING OLD AS o FOR EACH ROW
              INSERT INTO portal_change (portal_id) VALUES (o.portal_id);
            CREATE TRIGGER page_role_added AFTER INSERT ON site_page_role
              REFERENCING NEW AS n FOR EACH ROW
              INSERT INTO portal_change (portal_id) SELECT portal_id FROM site_page WHERE id = n.page_id;
            CREATE TRIGGER page_role_removed AFTER DELETE ON site_page_role
              REFERENCING OLD AS o FOR EACH ROW
              INSERT INTO portal_change (portal_id) SELECT portal_id FROM site_page WHERE id = o.page_id;
            CREATE TRIGGER role_changed AFTER UPDATE ON portal_role
              REFERENCING NEW AS n FOR EACH ROW
              INSERT INTO portal_change (portal_id) VALUES (n.portal_id);
            CREATE TRIGGER role_removed AFTER DELETE ON portal_role
              REFERENCING OLD AS o FOR EACH ROW
              INSERT INTO portal_change (portal_id) VALUES (o.portal_id);
            CREATE TRIGGER image_changed
              AFTER UPDATE OF alternative, width, height, fingerprint, format, deleted_at ON site_image
              REFERENCING NEW AS n FOR EACH ROW
              INSERT INTO portal_change (portal_id) VALUES (n.portal_id);
            CREATE TRIGGER image_removed AFTER DELETE ON site_image
              REFERENCING OLD AS o FOR EACH ROW
              INSERT INTO portal_change (portal_id) VALUES (o.portal_id);
            """;

    private static final String POSTGRESQL_PORTAL_CHANGES = """
            CREATE FUNCTION portal_changed() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              INSERT INTO portal_change (portal_id) VALUES (NEW.id);
              RETURN NULL;
            END $$;
            CREATE FUNCTION portal_part_changed() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              INSERT INTO portal_change (portal_id)
                VALUES (CASE WHEN TG_OP = 'DELETE' THEN OLD.portal_id ELSE NEW.portal_id END);
              RETURN NULL;
            END $$;
            CREATE FUNCTION page_role_changed() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              INSERT INTO portal_change (portal_id) SELECT portal_id FROM site_page
                WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.page_id ELSE NEW.page_id END;
              RETURN NULL;
            END $$;
            CREATE TRIGGER portal_changed AFTER UPDATE ON portal
              FOR EACH ROW EXECUTE FUNCTION portal_changed();
            CREATE TRIGGER page_added_or_removed AFTER INSERT OR DELETE ON site_page
              FOR EACH ROW EXECUTE FUNCTION portal_part_changed();
            CREATE TRIGGER page_changed
              AFTER UPDATE OF path, locale, access, in_navigation, position, parent_id, revision_id, deleted_at ON site_page
              FOR EACH ROW EXECUTE FUNCTION portal_part_changed();
            CREATE TRIGGER page_role_changed AFTER INSERT OR DELETE ON site_page_role
              FOR EACH ROW EXECUTE FUNCTION page_role_changed();
            CREATE TRIGGER role_changed AFTER UPDATE OR DELETE ON portal_role
              FOR EACH ROW EXECUTE FUNCTION portal_part_changed();
            CREATE TRIGGER image_changed
              AFTER UPDATE OF alternative, width, height, fingerprint, format, deleted_at ON site_image
              FOR EACH ROW EXECUTE FUNCTION portal_part_changed();
            CREATE TRIGGER image_removed AFTER DELETE ON site_image
              FOR EACH ROW EXECUTE FUNCTION portal_part_changed();
            """;

    // Derby has no index for words within texts and no deferred triggers, and has fewer records.
    private static final String DERBY_INVITATION_KEYS = """
            CREATE VIEW invitation_key
                (invitation_id, contact_id, portal_id, email_key, search_key, sort_key, portal_name_key) AS
              SELECT i.id, i.contact_id, i.portal_id, i.email_key, c.search_key, c.sort_key, p.name_key
              FROM portal_invitation i JOIN contact c ON c.id = i.contact_id JOIN portal p ON p.id = i.portal_id;
            """;

    // The triggers are deferred to the end of the transaction, so that they lock rows only after all invitations and
    // contacts.
    private static final String POSTGRESQL_INVITATION_KEYS = """
            CREATE TABLE invitation_key (
              invitation_id BIGINT NOT NULL PRIMARY KEY
                CONSTRAINT invitation_key_invitation REFERENCES portal_invitation (id) ON DELETE CASCADE,
              contact_id BIGINT NOT NULL,
              portal_id BIGINT NOT NULL,
              email_key VARCHAR(254) COLLATE "C" NOT NULL,
              search_key VARCHAR(3000) COLLATE "C" NOT NULL,
              sort_key VARCHAR(210) COLLATE "C",
              portal_name_key VARCHAR(210) COLLATE "C"
            );
            INSERT INTO invitation_key
                (invitation_id, contact_id, portal_id, email_key, search_key, sort_key, portal_name_key)
              SELECT i.id, i.contact_id, i.portal_id, i.email_key, c.search_key, c.sort_key, p.name_key
              FROM portal_invitation i JOIN contact c ON c.id = i.contact_id JOIN portal p ON p.id = i.portal_id;
            CREATE INDEX invitation_key_contact ON invitation_key (contact_id);
            CREATE INDEX invitation_key_portal ON invitation_key (portal_id);
            CREATE INDEX invitation_key_order ON invitation_key (sort_key, invitation_id);
            CREATE INDEX invitation_key_portal_order ON invitation_key (portal_name_key, invitation_id);
            CREATE FUNCTION invitation_key_added() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              INSERT INTO invitation_key (invitation_id, contact_id, portal_id, email_key, search_key, sort_key, portal_name_key)
                SELECT NEW.id, NEW.contact_id, NEW.portal_id, NEW.email_key, c.search_key, c.sort_key, p.name_key
                FROM contact c, portal p WHERE c.id = NEW.contact_id AND p.id = NEW.portal_id;
              RETURN NULL;
            END $$;
            CREATE FUNCTION invitation_key_addressed() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              UPDATE invitation_key SET email_key = NEW.email_key WHERE invitation_id = NEW.id;
              RETURN NULL;
            END $$;
            CREATE FUNCTION invitation_key_renamed() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              UPDATE invitation_key SET search_key = NEW.search_key, sort_key = NEW.sort_key WHERE contact_id = NEW.id;
              RETURN NULL;
            END $$;
            CREATE FUNCTION invitation_key_of_portal() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              UPDATE invitation_key SET portal_name_key = NEW.name_key WHERE portal_id = NEW.id;
              RETURN NULL;
            END $$;
            CREATE TRIGGER invitation_key_added AFTER INSERT ON portal_invitation
              FOR EACH ROW EXECUTE FUNCTION invitation_key_added();
            CREATE CONSTRAINT TRIGGER invitation_key_addressed AFTER UPDATE OF email_key ON portal_invitation
              DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION invitation_key_addressed();
            CREATE CONSTRAINT TRIGGER invitation_key_renamed AFTER UPDATE OF search_key, sort_key ON contact
              DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION invitation_key_renamed();
            CREATE CONSTRAINT TRIGGER invitation_key_of_portal AFTER UPDATE OF name_key ON portal
              DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION invitation_key_of_portal();
            """;

    private static final String POSTGRESQL_BYTE_ORDER = "COLLATE \"C\"";

    // Derby compares texts by their code units. PostgreSQL does so only with this collation; otherwise the order
    // depends on its locale.
    private static final String POSTGRESQL_KEYS = """
            ALTER TABLE contact
              ALTER COLUMN email_key TYPE VARCHAR(254) COLLATE "C",
              ALTER COLUMN sort_key TYPE VARCHAR(210) COLLATE "C",
              ALTER COLUMN company_key TYPE VARCHAR(160) COLLATE "C",
              ALTER COLUMN search_key TYPE VARCHAR(3000) COLLATE "C";
            ALTER TABLE portal_invitation
              ALTER COLUMN email_key TYPE VARCHAR(254) COLLATE "C",
              ALTER COLUMN open_mailbox_key TYPE VARCHAR(300) COLLATE "C";
            ALTER TABLE portal_user
              ALTER COLUMN email_key TYPE VARCHAR(254) COLLATE "C",
              ALTER COLUMN user_name_key TYPE VARCHAR(254) COLLATE "C";
            ALTER TABLE staff_account ALTER COLUMN user_name_key TYPE VARCHAR(100) COLLATE "C";
            """;

    private static final String DERBY_PORTAL_USER_KEYS = PortalUserKeysPlaceholder.DERBY;

    private static final String POSTGRESQL_PORTAL_USER_KEYS = PortalUserKeysPlaceholder.POSTGRESQL;

    private MigrationPlaceholders() {}

    /** The database's SQL by placeholder. */
    static Map<String, String> of(Database database) {
        return switch (database) {
            // In front of a statement, postgresqlOnly comments it out on Derby.
            case DERBY ->
                Map.ofEntries(
                        entry("text", "CLOB"),
                        entry("bytes", "BLOB"),
                        entry("instant", "TIMESTAMP"),
                        entry("byteOrder", ""),
                        entry("keysInByteOrder", ""),
                        entry("journalGuard", DERBY_GUARD),
                        entry("portalChanges", DERBY_PORTAL_CHANGES),
                        entry("invitationKeys", DERBY_INVITATION_KEYS),
                        entry("portalUserKeys", DERBY_PORTAL_USER_KEYS),
                        entry("contactPortalKeys", ContactPortalKeysPlaceholder.DERBY),
                        entry("postgresqlOnly", "-- "));
            case POSTGRESQL ->
                Map.ofEntries(
                        entry("text", "TEXT"),
                        entry("bytes", "BYTEA"),
                        entry("instant", "TIMESTAMP WITH TIME ZONE"),
                        entry("byteOrder", POSTGRESQL_BYTE_ORDER),
                        entry("keysInByteOrder", POSTGRESQL_KEYS),
                        entry("journalGuard", POSTGRESQL_GUARD),
                        entry("portalChanges", POSTGRESQL_PORTAL_CHANGES),
                        entry("invitationKeys", POSTGRESQL_INVITATION_KEYS),
                        entry("portalUserKeys", POSTGRESQL_PORTAL_USER_KEYS),
                        entry("contactPortalKeys", ContactPortalKeysPlaceholder.POSTGRESQL),
                        entry("postgresqlOnly", ""));
        };
    }

    /** The placeholders for migrations of widgets: the types that the databases name differently. */
    static Map<String, String> ofWidgets(Database database) {
        Map<String, String> words = new HashMap<>(of(database));
        words.keySet().retainAll(Set.of("text", "bytes", "instant"));
        return words;
    }
}
