package org.vestibule.portal.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.portal.bin.DeletedPortal;
import org.vestibule.portal.bin.PortalBin;
import org.vestibule.portal.bin.RestorePortalOutcome;
import org.vestibule.shell.Texts;

/**
 * The deleted portals below the list of portals. Read once for each view, so that a row keeps referring to the same
 * portal.
 */
@Named
@ViewScoped
public class DeletedPortalList implements Serializable {

    private static final String TEXTS = "portalText";

    private final PortalBin bin;
    private List<DeletedPortal> all;

    @Inject
    public DeletedPortalList(PortalBin bin) {
        this.bin = bin;
    }

    public List<DeletedPortal> getAll() {
        if (all == null) {
            all = bin.all();
        }
        return all;
    }

    /** Restores the portal and redirects to its record, where it can be reopened. */
    public void restore(DeletedPortal portal) throws IOException {
        RestorePortalOutcome outcome = bin.restore(portal.id());
        if (outcome instanceof RestorePortalOutcome.Restored restored) {
            Texts.tell(Texts.text(TEXTS, "say.restored", restored.portal().name()));
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect("/crm/portals/" + restored.portal().id());
        } else if (outcome instanceof RestorePortalOutcome.TooLate late) {
            refuse("say.tooLate", late.portal().name());
        } else if (outcome instanceof RestorePortalOutcome.Gone) {
            refuse("say.gone", portal.name());
        }
    }

    private void refuse(String text, String name) {
        all = null;
        Texts.refuse(null, Texts.text(TEXTS, text, name));
    }

    /** The text that says who deleted it. */
    public String by(DeletedPortal portal) {
        return Texts.text(TEXTS, "deleted.by.formatted", portal.by());
    }
}
