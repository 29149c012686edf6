package org.vestibule.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.vestibule.member.CurrentMember;
import org.vestibule.member.PortalUser;
import org.vestibule.member.account.DeleteOwnAccount;
import org.vestibule.member.account.DeleteOwnAccountOutcome;
import org.vestibule.member.account.PasswordRefusal;
import org.vestibule.member.session.MemberSignedOut;
import org.vestibule.portal.CurrentPortal;

/** The part of the Profile widget in which portal users delete their account. */
@Named
@RequestScoped
public class DeleteAccountForm {

    private final DeleteOwnAccount deletion;
    private final CurrentMember member;
    private final CurrentPortal portal;
    private final Event<MemberSignedOut> signedOut;

    private String password;
    private PasswordRefusal refusal;
    private boolean done;

    @Inject
    DeleteAccountForm(
            DeleteOwnAccount deletion, CurrentMember member, CurrentPortal portal, Event<MemberSignedOut> signedOut) {
        this.deletion = deletion;
        this.member = member;
        this.portal = portal;
        this.signedOut = signedOut;
    }

    /**
     * Deletes the account and signs out. The response confirms it without a redirect: a page for members only would
     * lead to the sign-in.
     */
    public void delete() {
        PortalUser user = member.required();
        DeleteOwnAccountOutcome outcome = deletion.delete(password);
        if (outcome instanceof DeleteOwnAccountOutcome.Deleted) {
            signedOut.fire(new MemberSignedOut(user));
            done = true;
            return;
        }
        FacesContext.getCurrentInstance().validationFailed();
        refusal = outcome instanceof DeleteOwnAccountOutcome.Refused refused ? refused.password() : null;
    }

    /** Whether the portal lets its users do this. */
    public boolean isOffered() {
        return portal.get() != null && portal.get().accounts().deletion();
    }

    /** Whether the account was deleted just now. */
    public boolean isDone() {
        return done;
    }

    public boolean isInvalid() {
        return refusal != null;
    }

    /**
     * The problem with the password; "" if there is none.
     *
     * @param words the widget's texts
     */
    public String problem(Map<String, String> words) {
        return PasswordRefusals.text(refusal, words);
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
