package org.vestibule.invitation.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.security.PortalScope;
import org.vestibule.shared.paging.Newest;

/** Queries a contact's newest invitation into each portal. */
@ApplicationScoped
class NewestByPortalQuery {

    @PersistenceContext
    private EntityManager entities;

    /**
     * The ids of the newest invitation into each portal of which the contact is no user, by portal name, for a
     * contact's record. It reads three columns of all the contact's invitations: finding the newest within the database
     * would compare each invitation with all others.
     */
    List<Long> withoutUser(long contactId, PortalScope visible) {
        Map<String, Object> values = new HashMap<>();
        String mayBeSeen = visible.condition("p.id", values);
        Map<Long, Long> newest = new LinkedHashMap<>();
        TypedQuery<Object[]> query = entities.createQuery(
                        "select p.id, i.id, p.nameKey from PortalInvitation i join i.portal p where i.contact.id = :contact"
                                + " and p.deletion.at is null and " + mayBeSeen
                                + " and i.status <> :superseded and not exists (select u.id from PortalUser u"
                                + " where u.contact = i.contact and u.portal = p)"
                                + " order by p.nameKey, p.id, i.createdAt desc, i.id desc",
                        Object[].class)
                .setParameter("contact", contactId)
                .setParameter("superseded", InvitationStatus.SUPERSEDED);
        values.forEach(query::setParameter);
        query.getResultStream().forEach(row -> newest.putIfAbsent((Long) row[0], (Long) row[1]));
        return newest.values().stream().limit(Newest.MAX_ITEMS).toList();
    }
}
