package org.vestibule.contact.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.contact.Contact;
import org.vestibule.contact.owner.ContactOwners;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.Caller;
import org.vestibule.security.PortalScope;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListPortion;
import org.vestibule.shared.paging.ListSlice;

/** Lists contacts for the staff. */
@ApplicationScoped
@Transactional
@Requires(Right.CONTACTS)
public class ContactQueryService {

    private static final int PORTION_SIZE = 500;

    private final ContactSearchQuery contacts;
    private final ContactOwners owners;
    private final PortalRepository portals;
    private final Caller caller;

    @Inject
    ContactQueryService(ContactSearchQuery contacts, ContactOwners owners, PortalRepository portals, Caller caller) {
        this.contacts = contacts;
        this.owners = owners;
        this.portals = portals;
        this.caller = caller;
    }

    /** The requested page. */
    public ListSlice<ContactSummary> search(ContactSearch search) {
        ListSlice<Contact> page = contacts.page(search, scope(search.criteria().portalId()));
        return new ListSlice<>(summaries(page.items()), page.first(), page.total(), page.previous(), page.next());
    }

    /**
     * The next contacts for somebody who reads the whole list, at most {@value #PORTION_SIZE}; the search's cursor doesn't count.
     *
     * @param after where the portion begins; null for the first portion
     */
    public ListPortion<ContactSummary> portion(ContactSearch search, Cursor after) {
        ListPortion<Contact> portion =
                contacts.portion(search, scope(search.criteria().portalId()), after, PORTION_SIZE);
        return portion.with(summaries(portion.items()));
    }

    private List<ContactSummary> summaries(List<Contact> found) {
        Set<Long> ownerIds =
                found.stream().map(Contact::ownerId).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, String> names = owners.names(ownerIds);
        return found.stream()
                .map(contact ->
                        ContactSummary.of(contact, contact.ownerId() == null ? null : names.get(contact.ownerId())))
                .toList();
    }

    /**
     * The ids of the next contacts that match, in the order of the ids, for work on all of them.
     *
     * @param after the last id of the portion before; 0 to begin
     * @param most the maximum number of ids
     */
    public List<Long> idsAfter(ContactSearch search, long after, int most) {
        return contacts.idsAfter(search, scope(search.criteria().portalId()), after, most);
    }

    /** The names of contacts, by id, in one statement; an unknown id has none. */
    public Map<Long, String> names(Collection<Long> ids) {
        return contacts.names(ids);
    }

    /**
     * The contacts after the search's cursor, without counting.
     *
     * @param size how many at most
     * @return empty if the cursor doesn't belong to the search's order
     */
    public Optional<ListPortion<Contact>> following(ContactSearch search, int size) {
        return contacts.following(search, scope(search.criteria().portalId()), size);
    }

    /** The portals that count: none if the list is of a portal that the caller may not see, or that is deleted. */
    private PortalScope scope(Long portalId) {
        PortalScope visible = caller.portals();
        return portalId == null || portals.byId(portalId, visible).isPresent() ? visible : PortalScope.of(List.of());
    }

    /** The portals to filter by that the caller may see, by name. */
    public List<Portal> portals() {
        return portals.all(caller.portals());
    }
}
