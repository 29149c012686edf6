package org.vestibule.invitation.web.many;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;
import org.vestibule.contact.query.ContactQueryService;
import org.vestibule.contact.query.ContactSearchParameters;
import org.vestibule.invitation.many.InviteMany;
import org.vestibule.invitation.many.InviteManyOutcome;
import org.vestibule.invitation.many.InviteManyOutcome.Made;
import org.vestibule.invitation.many.InviteManyOutcome.Refused;
import org.vestibule.invitation.many.InviteManyRequest;
import org.vestibule.invitation.many.OpenInvitationPolicy;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shared.paging.Total;
import org.vestibule.shell.Texts;

/**
 * The screen Invite many: into which portal, with which role, and what to do with open invitations. Its address has the
 * contacts: their ids, or what the list of contacts was narrowed by.
 */
@Named
@ViewScoped
public class InviteManyPage implements Serializable {

    private static final String TEXTS = "inviteManyText";
    private static final String FORM = "many";

    private final InviteMany inviteMany;
    private final ContactQueryService contacts;

    private final Map<String, Object> values = new HashMap<>();
    private List<Long> chosen = List.of();
    private HashMap<String, String> search;
    private Total total;

    @Inject
    public InviteManyPage(InviteMany inviteMany, ContactQueryService contacts) {
        this.inviteMany = inviteMany;
        this.contacts = contacts;
    }

    /** Reads from the address whom it is about. */
    @PostConstruct
    void read() {
        chosen = Optional.ofNullable(Faces.getRequestParameterValues("chosen")).stream()
                .flatMap(Stream::of)
                .flatMap(text -> RecordNumber.in(text).stream())
                .distinct()
                .toList();
        var asked = ContactSearchParameters.search(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        search = new HashMap<>(ContactSearchParameters.of(asked));
        total = chosen.isEmpty() ? contacts.search(asked).total() : Total.of(chosen.size());
        values.put("open", OpenInvitationPolicy.SKIP.name());
        List<Portal> portals = getPortals();
        if (portals.size() == 1) {
            values.put("portal", portals.get(0).id());
        }
    }

    /** Makes the job and goes to its record. */
    public void make() throws IOException {
        Optional<Integer> pace = pace();
        if (pace.isEmpty() && !typed("pace").isEmpty()) {
            refuse(Refused.PACE);
            return;
        }
        InviteManyOutcome outcome = inviteMany.make(new InviteManyRequest(
                (Long) values.get("portal"),
                (Long) values.get("role"),
                OpenInvitationPolicy.valueOf((String) values.get("open")),
                chosen,
                ContactSearchParameters.search(search),
                pace.orElse(null)));
        if (outcome instanceof Made made) {
            FacesContext.getCurrentInstance().getExternalContext().redirect("/crm/jobs/" + made.jobId());
        } else {
            refuse((Refused) outcome);
        }
    }

    private Optional<Integer> pace() {
        return RecordNumber.in(typed("pace"))
                .filter(number -> number <= InviteManyRequest.MAX_PER_MINUTE)
                .map(Long::intValue);
    }

    private String typed(String field) {
        return Optional.ofNullable((String) values.get(field)).orElse("").strip();
    }

    private static void refuse(Refused refused) {
        String field =
                switch (refused) {
                    case NO_PORTAL, UNKNOWN_PORTAL, CLOSED_PORTAL -> "portal";
                    case NO_ROLE, ROLE_NOT_GIVABLE -> "role";
                    case PACE -> "pace";
                    case TOO_MANY_CHOSEN, SEARCH_TOO_LONG -> null;
                };
        String text =
                Texts.text(TEXTS, "refused." + refused, InviteManyRequest.MAX_PER_MINUTE, InviteManyRequest.MAX_CHOSEN);
        Texts.refuse(field == null ? null : FORM + ":" + field, text);
        if (field != null) {
            PrimeFaces.current().focus(FORM + ":" + field);
        }
    }

    /** Forgets the role when another portal is chosen, as it is one of the former portal. */
    public void choosePortal() {
        values.remove("role");
    }

    public List<Portal> getPortals() {
        return inviteMany.portals();
    }

    /** The roles of the chosen portal. */
    public List<PortalRole> getRoles() {
        Long portal = (Long) values.get("portal");
        return portal == null ? List.of() : inviteMany.roles(portal);
    }

    public OpenInvitationPolicy[] getPolicies() {
        return OpenInvitationPolicy.values();
    }

    public Map<String, Object> getValues() {
        return values;
    }

    /** Whom the job is about, as text. */
    public String getWhom() {
        String key = !chosen.isEmpty() ? "chosen" : search.isEmpty() ? "all" : "matching";
        return Texts.text(TEXTS, "whom." + key + ".formatted", total.number(), total.more() ? 1 : 0);
    }

    /** Whether there is nobody to invite. */
    public boolean isNobody() {
        return total.isEmpty();
    }
}
