package org.vestibule.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vestibule.member.address.AddressChangeStatus;
import org.vestibule.member.address.ConfirmAddressChange;
import org.vestibule.member.address.ConfirmAddressOutcome;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.security.OneTimeToken;
import org.vestibule.shell.SecretAddress;
import org.vestibule.shell.Texts;

/**
 * The page of a portal's site for confirming an address with the link that was mailed there. Opening it changes
 * nothing.
 */
@Named
@RequestScoped
public class ConfirmAddressPage {

    private final ConfirmAddressChange confirmation;
    private final CurrentPortal portal;

    private AddressChangeStatus status;
    private String taken;

    @Inject
    ConfirmAddressPage(ConfirmAddressChange confirmation, CurrentPortal portal) {
        this.confirmation = confirmation;
        this.portal = portal;
    }

    /** Answers 404 for an unknown link and 410 for an expired link. */
    public void open() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.isPostback() && status() instanceof AddressChangeStatus.Unknown) {
            faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (!faces.isPostback() && status() instanceof AddressChangeStatus.Expired) {
            faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_GONE);
        }
    }

    /** Confirms the address, and redirects to this page, which then shows the outcome. */
    public void confirm() throws IOException {
        ConfirmAddressOutcome outcome = confirmation.confirm(portal.get(), secret());
        if (outcome instanceof ConfirmAddressOutcome.Taken found) {
            FacesContext.getCurrentInstance().validationFailed();
            taken = found.address();
        } else {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(PortalAddress.local(portal.get(), ConfirmAddressChange.PATH) + "?"
                            + ConfirmAddressChange.PARAMETER + "=" + SecretAddress.encoded(secret()));
        }
    }

    private static String secret() {
        String secret = OneTimeToken.secretIn(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(ConfirmAddressChange.PARAMETER));
        return secret == null ? "" : secret;
    }

    private AddressChangeStatus status() {
        if (status == null) {
            status = confirmation.linkStatus(portal.get(), secret());
        }
        return status;
    }

    /** Whether the link can confirm an address. */
    public boolean isUsable() {
        return taken == null && status() instanceof AddressChangeStatus.Valid;
    }

    /** Whether the address was confirmed, so that the person can sign in with it. */
    public boolean isConfirmed() {
        return status() instanceof AddressChangeStatus.Used used && used.confirmed();
    }

    public String getTitle() {
        return text(".title");
    }

    /** What can be confirmed, what was confirmed, or why nothing can be. */
    public String getText() {
        return text(".text");
    }

    private String text(String part) {
        if (taken != null) {
            return text("taken" + part, "", taken);
        }
        if (status() instanceof AddressChangeStatus.Valid valid) {
            return text("valid" + part, valid.name(), valid.address());
        }
        if (status() instanceof AddressChangeStatus.Used used) {
            return text((used.confirmed() ? "confirmed" : "replaced") + part, "", used.address());
        }
        return text((status() instanceof AddressChangeStatus.Expired ? "expired" : "unknown") + part, "", "");
    }

    private String text(String key, String name, String address) {
        return Texts.text(
                "memberText", "confirm." + key, name, address, portal.get().name());
    }
}
