package org.vestibule.member.web;

import static org.vestibule.shell.Texts.text;

import jakarta.enterprise.event.Observes;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;
import org.vestibule.member.address.RequestAddressChange;
import org.vestibule.member.address.RequestAddressChangeOutcome;
import org.vestibule.member.query.PortalUserDetails;
import org.vestibule.member.query.PortalUserQueryService;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shell.Texts;
import org.vestibule.shell.typed.FormReturned;

/** The dialog Change sign-in address on a portal user's record. */
@Named
@ViewScoped
public class ChangeAddressDialog implements Serializable {

    private static final String TEXTS = "memberText";
    private static final String FIELD = "changeAddress:email";

    /** The outcomes that another address would resolve. */
    private static final Set<RequestAddressChangeOutcome> OF_THE_FIELD = EnumSet.of(
            RequestAddressChangeOutcome.INVALID_EMAIL,
            RequestAddressChangeOutcome.SAME,
            RequestAddressChangeOutcome.TAKEN,
            RequestAddressChangeOutcome.LIMITED);

    private final PortalUserQueryService users;
    private final RequestAddressChange change;
    private final Map<String, String> values = new HashMap<>();

    private PortalUserDetails user;
    private boolean returned;

    @Inject
    public ChangeAddressDialog(PortalUserQueryService users, RequestAddressChange change) {
        this.users = users;
        this.change = change;
    }

    /** Opens with the contact's present address, if it differs. */
    public void open(long userId) {
        users.byId(userId).ifPresent(found -> {
            user = found;
            values.put("email", found.contactEmail() == null ? "" : found.contactEmail());
        });
    }

    /** Opens again for someone who had to sign in before the request was processed. */
    void reopen(@Observes FormReturned form) {
        if (form.has("changeAddress")) {
            openRecord();
            returned = user != null;
        }
    }

    /** Opens the user whose record the page shows. */
    private void openRecord() {
        RecordNumber.in(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("id"))
                .ifPresent(this::open);
    }

    public void send() {
        if (user == null) {
            openRecord();
        }
        if (user == null) {
            Texts.refuse(null, text(TEXTS, "address." + RequestAddressChangeOutcome.DEACTIVATED, "", "", ""));
            return;
        }
        String typed = values.get("email");
        RequestAddressChangeOutcome outcome = change.request(user.summary().id(), typed);
        String words = text(
                TEXTS,
                "address." + outcome,
                user.summary().name(),
                typed == null ? "" : typed.strip(),
                user.summary().portalName());
        if (OF_THE_FIELD.contains(outcome)) {
            Texts.refuse(FIELD, words);
            PrimeFaces.current().focus(FIELD);
            return;
        }
        if (outcome == RequestAddressChangeOutcome.MAILED) {
            Texts.tellHere(words);
        } else {
            Texts.refuse(null, words);
        }
        PrimeFaces.current().ajax().addCallbackParam("done", true);
    }

    /** The help text: what will happen, and to whom. */
    public String getHelp() {
        return user == null
                ? ""
                : text(
                        TEXTS,
                        "address.help",
                        user.summary().name(),
                        user.summary().portalName());
    }

    public Map<String, String> getValues() {
        return values;
    }

    /** Whether the dialog is open when the page is loaded. */
    public boolean isReturned() {
        return returned;
    }
}
