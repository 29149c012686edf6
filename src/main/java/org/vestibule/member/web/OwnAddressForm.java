package org.vestibule.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.vestibule.member.CurrentMember;
import org.vestibule.member.account.ChangeOwnAddress;
import org.vestibule.member.account.ChangeOwnAddressOutcome;
import org.vestibule.member.account.ChangeOwnAddressOutcome.Limited;
import org.vestibule.member.account.ChangeOwnAddressOutcome.Mailed;
import org.vestibule.member.account.ChangeOwnAddressOutcome.Refused;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.widget.TakenForm;

/** The part of the Profile widget in which portal users request another sign-in address. */
@Named
@RequestScoped
public class OwnAddressForm {

    private static final String MAILED = "mailed";
    private static final Refused NOTHING_WRONG = new Refused(Optional.empty(), Optional.empty());

    private final ChangeOwnAddress change;
    private final CurrentMember member;
    private final CurrentPortal portal;
    private final TakenForm taken;

    private String address;
    private String password;
    private Refused refused = NOTHING_WRONG;
    private boolean limited;

    @Inject
    OwnAddressForm(ChangeOwnAddress change, CurrentMember member, CurrentPortal portal, TakenForm taken) {
        this.change = change;
        this.member = member;
        this.portal = portal;
        this.taken = taken;
    }

    /** Mails the link to the new address. */
    public void save() throws IOException {
        ChangeOwnAddressOutcome outcome = change.request(password, address);
        if (outcome instanceof Mailed) {
            taken.leadBack(MAILED);
            return;
        }
        FacesContext.getCurrentInstance().validationFailed();
        refused = outcome instanceof Refused why ? why : NOTHING_WRONG;
        limited = outcome instanceof Limited;
    }

    /** Whether the portal lets its users do this. */
    public boolean isOffered() {
        return portal.get() != null && portal.get().accounts().addressChange();
    }

    public boolean isMailed() {
        return taken.is(MAILED) && member.isSignedIn();
    }

    public boolean isInvalid() {
        return limited || refused != NOTHING_WRONG;
    }

    /**
     * The problem with the address; "" if there is none.
     *
     * @param words the widget's texts
     */
    public String addressProblem(Map<String, String> words) {
        return limited
                ? words.get("address.LIMITED")
                : refused.address()
                        .map(reason -> words.get("address." + reason))
                        .orElse("");
    }

    /** The problem with the password; "" if there is none. */
    public String passwordProblem(Map<String, String> words) {
        return PasswordRefusals.text(refused.password().orElse(null), words);
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
