package org.vestibule.contact.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.contact.query.ContactPortalState.ACCEPTED;
import static org.vestibule.contact.query.ContactPortalState.INVITED;
import static org.vestibule.contact.query.ContactPortalState.NEVER_INVITED;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.contact.query.ContactSearch.Filter;
import org.vestibule.contact.query.ContactSearch.Order;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.PortalScope;
import org.vestibule.security.Right;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** The list of contacts by portal state, as somebody sees it who is kept to some portals. */
@InServer
@BothDatabases
class ContactsOfSeenPortalsIT {

    @Inject
    ContactQueryService lists;

    @Inject
    InvitationMaker make;

    @Inject
    As as;

    private final String mark =
            "s" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private Portal seen;
    private Portal alsoSeen;
    private Portal hidden;

    @BeforeEach
    void invite() {
        seen = make.portal();
        alsoSeen = make.portal();
        hidden = make.portal();
        Contact ann = contact("Ann");
        invite(ann, seen);
        invite(ann, alsoSeen);
        Contact ben = contact("Ben");
        invite(ben, seen);
        make.user(hidden, ben, "ben" + mark + "@example.org");
        invite(contact("Cid"), hidden);
        contact("Dan");
    }

    private Contact contact(String firstName) {
        return make.contact(firstName + mark + "@example.org", firstName, mark);
    }

    private void invite(Contact contact, Portal portal) {
        PortalRole role = make.role(portal, "r" + UUID.randomUUID().toString().substring(0, 8));
        make.mailed(portal, contact, role);
    }

    private List<String> found(ContactPortalState state, Portal portal) {
        var criteria = new ContactCriteria(null, false, state, portal == null ? null : portal.id(), null, null, null);
        return as.keptTo(
                PortalScope.of(List.of(seen.id(), alsoSeen.id())),
                Set.of(Right.CONTACTS),
                () ->
                        lists
                                .search(new ContactSearch(mark, Filter.ALL, criteria, Order.NAME, false, null))
                                .items()
                                .stream()
                                .map(each -> each.name().replace(" " + mark, ""))
                                .toList());
    }

    @Test
    void isOfThosePortalsAlone() {
        assertThat(found(INVITED, null)).containsExactly("Ann", "Ben");
        assertThat(found(ACCEPTED, null)).isEmpty();
        assertThat(found(NEVER_INVITED, null)).containsExactly("Cid", "Dan");
        assertThat(found(INVITED, seen)).containsExactly("Ann", "Ben");
        assertThat(found(INVITED, hidden)).isEmpty();
        assertThat(found(NEVER_INVITED, hidden)).isEmpty();
        assertThat(found(null, null)).containsExactly("Ann", "Ben", "Cid", "Dan");
    }
}
