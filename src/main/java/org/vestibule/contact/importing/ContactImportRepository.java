package org.vestibule.contact.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vestibule.contact.Contact;

/** Stores uploaded files of contacts. Checks no rights. */
@ApplicationScoped
@Transactional
class ContactImportRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(ContactImport file) {
        entities.persist(file);
        entities.flush();
    }

    /** Adds rows, which take no memory afterwards; what else the transaction has read has to be read again. */
    void addRows(List<ContactImportRow> rows) {
        rows.forEach(entities::persist);
        entities.flush();
        entities.clear();
    }

    Optional<ContactImport> byId(long id) {
        return Optional.ofNullable(entities.find(ContactImport.class, id));
    }

    Optional<ContactImport> forChange(long id) {
        return Optional.ofNullable(entities.find(ContactImport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<ContactImport> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select f from ContactImport f where f.id in :ids", ContactImport.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The member of staff's newest files. */
    List<ContactImport> newestOf(Long staffId, int most) {
        return entities.createQuery(
                        "select f from ContactImport f where f.ownerId = :staff order by f.createdAt desc, f.id desc",
                        ContactImport.class)
                .setParameter("staff", staffId)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<ContactImportRow> row(long id) {
        return Optional.ofNullable(entities.find(ContactImportRow.class, id));
    }

    List<ContactImportRow> rows(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select r from ContactImportRow r where r.id in :ids", ContactImportRow.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The next rows of a file, in their order. */
    List<ContactImportRow> rowsAfter(long importId, long after, int most) {
        return rows("r.importId = :file and r.id > :after", importId, after, most);
    }

    /** The next rows that added or changed a contact, in their order. */
    List<ContactImportRow> effectiveRowsAfter(long importId, long after, int most) {
        return rows("r.importId = :file and r.id > :after and r.contactId is not null", importId, after, most);
    }

    private List<ContactImportRow> rows(String condition, long importId, long after, int most) {
        return entities.createQuery(
                        "select r from ContactImportRow r where " + condition + " order by r.id",
                        ContactImportRow.class)
                .setParameter("file", importId)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The line of another row of the file for the same mailbox, the first one. */
    Optional<Integer> otherLine(ContactImportRow row) {
        return otherLine("r.emailKey", row.emailKey(), row);
    }

    /** The line of another row of the file with the same name, the first one. */
    Optional<Integer> otherLineNamed(ContactImportRow row) {
        return otherLine("r.nameKey", row.nameKey(), row);
    }

    private Optional<Integer> otherLine(String attribute, String key, ContactImportRow row) {
        return key == null
                ? Optional.empty()
                : Optional.ofNullable(entities.createQuery(
                                "select min(r.line) from ContactImportRow r where r.importId = :file and " + attribute
                                        + " = :key and r.id <> :row",
                                Integer.class)
                        .setParameter("file", row.importId())
                        .setParameter("key", key)
                        .setParameter("row", row.id())
                        .getSingleResult());
    }

    /** Stores what the transaction has changed, so that versions are those that others will see. */
    void flush() {
        entities.flush();
    }

    /** Removes a contact, which nothing may refer to any more. */
    void remove(Contact contact) {
        entities.remove(contact);
        entities.flush();
    }

    /** What the member of staff chose for columns with these keys. */
    List<ColumnChoiceMemory> remembered(Long staffId, Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select m from ColumnChoiceMemory m where m.staffId = :staff and m.headerKey in :keys",
                                ColumnChoiceMemory.class)
                        .setParameter("staff", staffId)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    void remember(ColumnChoiceMemory choice) {
        entities.persist(choice);
    }

    /** Removes what was last chosen before then, at most this number; returns how many it removed. */
    int forgetColumns(Instant then, int most) {
        List<ColumnChoiceMemory> old = entities.createQuery(
                        "select m from ColumnChoiceMemory m where m.usedAt < :then order by m.usedAt",
                        ColumnChoiceMemory.class)
                .setParameter("then", then)
                .setMaxResults(most)
                .getResultList();
        old.forEach(entities::remove);
        return old.size();
    }

    /** The rows about a contact: those that added or changed it, and those with its address that didn't add or change anybody. */
    List<ContactImportRow> about(Contact contact) {
        return entities.createQuery(
                        "select r from ContactImportRow r where r.contactId = :contact"
                                + " or r.contactId is null and r.emailKey = :key order by r.id",
                        ContactImportRow.class)
                .setParameter("contact", contact.id())
                .setParameter(
                        "key", contact.email().map(address -> address.key()).orElse(""))
                .getResultList();
    }

    /** The files that were uploaded before then, the oldest first. */
    List<ContactImport> before(Instant then, int most) {
        return entities.createQuery(
                        "select f from ContactImport f where f.createdAt < :then order by f.createdAt, f.id",
                        ContactImport.class)
                .setParameter("then", then)
                .setMaxResults(most)
                .getResultList();
    }

    /** Removes a file whose rows were removed. */
    void remove(ContactImport file) {
        entities.remove(file);
    }

    /** Removes rows of a file, at most this number; returns how many it removed. */
    int removeRows(long importId, int most) {
        List<Long> ids = entities.createQuery(
                        "select r.id from ContactImportRow r where r.importId = :file order by r.id", Long.class)
                .setParameter("file", importId)
                .setMaxResults(most)
                .getResultList();
        return ids.isEmpty()
                ? 0
                : entities.createQuery("delete from ContactImportRow r where r.id in :ids")
                        .setParameter("ids", ids)
                        .executeUpdate();
    }
}
