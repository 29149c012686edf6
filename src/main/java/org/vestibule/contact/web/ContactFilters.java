package org.vestibule.contact.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestibule.contact.owner.ContactOwner;
import org.vestibule.contact.owner.ContactOwnerService;
import org.vestibule.contact.web.ContactListState.Part;
import org.vestibule.portal.Portal;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shell.Moments;
import org.vestibule.shell.Texts;

/** The filters of the list of contacts, and the texts of the applied filters. */
@Named
@RequestScoped
public class ContactFilters {

    private static final String TEXTS = "contactText";

    private final ContactList list;
    private final ContactOwnerService owners;
    private final Moments moments;
    private final ZoneId zone;
    private List<ContactOwner> choices;

    @Inject
    public ContactFilters(ContactList list, ContactOwnerService owners, Moments moments, ZoneId zone) {
        this.list = list;
        this.owners = owners;
        this.moments = moments;
        this.zone = zone;
    }

    /**
     * The owners to filter by: the possible owners, and the owner of the present filter, even if that account isn't
     * active.
     */
    public List<ContactOwner> getOwners() {
        if (choices == null) {
            choices = new ArrayList<>(owners.choices());
            Optional.ofNullable(list.getState().owner())
                    .flatMap(RecordNumber::in)
                    .filter(id -> choices.stream().noneMatch(choice -> choice.id() == id))
                    .flatMap(owners::named)
                    .ifPresent(choices::add);
        }
        return choices;
    }

    /** The applied filters, each with the address of the list without it. */
    public List<AppliedFilter> getApplied() {
        ContactListState state = list.getState();
        List<AppliedFilter> applied = new ArrayList<>();
        if (state.owner() != null) {
            applied.add(applied("owner", ownerName(state.owner()), Part.OWNER));
        }
        if (state.portalState() != null || state.portalId() != null) {
            applied.add(new AppliedFilter(portals(state), list.without(Part.PORTAL)));
        }
        if (state.company() != null) {
            applied.add(applied("company", state.company(), Part.COMPANY));
        }
        if (state.from() != null) {
            applied.add(applied("from", day(state.from()), Part.FROM));
        }
        if (state.to() != null) {
            applied.add(applied("to", day(state.to()), Part.TO));
        }
        return applied;
    }

    private AppliedFilter applied(String key, String value, Part part) {
        return new AppliedFilter(Texts.text(TEXTS, "say.filter." + key, value), list.without(part));
    }

    private String ownerName(String owner) {
        if (ContactListState.ME.equals(owner) || ContactListState.NOBODY.equals(owner)) {
            return Texts.text(TEXTS, "owner." + owner);
        }
        return getOwners().stream()
                .filter(choice -> owner.equals(String.valueOf(choice.id())))
                .map(ContactOwner::name)
                .findFirst()
                .orElse(owner);
    }

    private String portals(ContactListState state) {
        String stands = state.portalState() == null
                ? Texts.text(TEXTS, "portalState.ANY")
                : Texts.text(TEXTS, "portalState." + state.portalState());
        return state.portalId() == null
                ? Texts.text(TEXTS, "say.filter.state", stands)
                : Texts.text(TEXTS, "say.filter.portal", portalName(state.portalId()), stands);
    }

    private String portalName(long id) {
        return list.getPortals().stream()
                .filter(portal -> portal.id() == id)
                .map(Portal::name)
                .findFirst()
                .orElse(String.valueOf(id));
    }

    private String day(LocalDate day) {
        return moments.day(day.atStartOfDay(zone).toInstant());
    }
}
