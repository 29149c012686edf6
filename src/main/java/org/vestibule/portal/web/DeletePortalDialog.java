package org.vestibule.portal.web;

import jakarta.enterprise.event.Observes;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;
import org.vestibule.portal.PortalSettings;
import org.vestibule.portal.bin.DeletePortalOutcome;
import org.vestibule.portal.bin.PortalBin;
import org.vestibule.shell.Moments;
import org.vestibule.shell.Texts;
import org.vestibule.shell.typed.FormReturned;

/**
 * The dialog Delete portal on the record of a closed portal: explains the consequences and has its address typed to
 * confirm.
 */
@Named
@ViewScoped
public class DeletePortalDialog implements Serializable {

    private static final String TEXTS = "portalText";
    private static final String FORM = "deletePortal";
    private static final String FIELD = FORM + ":address";

    private final PortalBin bin;
    private final PortalSettings settings;
    private final PortalSettingsPage portal;
    private final Clock clock;
    private final Map<String, String> values = new HashMap<>();

    private boolean returned;

    @Inject
    public DeletePortalDialog(PortalBin bin, PortalSettings settings, PortalSettingsPage portal, Clock clock) {
        this.bin = bin;
        this.settings = settings;
        this.portal = portal;
        this.clock = clock;
    }

    /** Reopens the dialog after the user had to sign in again before it was processed. */
    void reopen(@Observes FormReturned form) {
        returned = form.has(FORM);
    }

    /** Deletes the portal and redirects to the list, with a message until when it can be restored. */
    public void delete() throws IOException {
        DeletePortalOutcome outcome = bin.delete(portal.getId(), values.get("address"));
        if (outcome instanceof DeletePortalOutcome.Deleted deleted) {
            Texts.tell(Texts.text(
                    TEXTS,
                    "say.deleted",
                    portal.getName(),
                    Moments.current().day(deleted.portal().removedAt())));
            FacesContext.getCurrentInstance().getExternalContext().redirect("/crm/portals");
        } else if (outcome instanceof DeletePortalOutcome.OtherAddress other) {
            Texts.refuse(FIELD, Texts.text(TEXTS, "violation.OTHER_ADDRESS", other.address()));
            PrimeFaces.current().focus(FIELD);
        } else if (outcome instanceof DeletePortalOutcome.StillOpen) {
            Texts.refuse(null, Texts.text(TEXTS, "say.stillOpen", portal.getName()));
            PrimeFaces.current().ajax().addCallbackParam("done", true);
        } else if (outcome instanceof DeletePortalOutcome.Unknown) {
            Texts.refuse(null, Texts.text(TEXTS, "say.gone", portal.getName()));
            PrimeFaces.current().ajax().addCallbackParam("done", true);
        }
    }

    /** The text that says until when the portal could be restored if it were deleted now. */
    public String getBin() {
        return Texts.text(
                TEXTS,
                "delete.bin.formatted",
                Moments.current().day(clock.instant().plus(PortalBin.RETENTION)));
    }

    /** The text that says what is removed after that. */
    public String getRemoval() {
        return Texts.text(
                TEXTS,
                "delete.removal.formatted",
                settings.pages(portal.getId()).size(),
                settings.users(portal.getId()));
    }

    /** The text that says what has to be typed. */
    public String getHelp() {
        return Texts.text(TEXTS, "delete.address.formatted", portal.getKey());
    }

    public Map<String, String> getValues() {
        return values;
    }

    /** Whether the dialog is open when the page loads. */
    public boolean isReturned() {
        return returned;
    }
}
