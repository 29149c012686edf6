package org.vestibule.designer.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.page.Page;
import org.vestibule.page.PageEditing;
import org.vestibule.page.Publishing;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.Portals;
import org.vestibule.shell.AddressKeepingViewHandler;
import org.vestibule.shell.Texts;

/** The pages of one portal, as their authors see them. The rows stay as they were read while the view is open. */
@Named
@ViewScoped
public class PageList implements Serializable {

    private static final String TEXTS = "designText";

    private final Portals portals;
    private final PageEditing editing;
    private final Publishing publishing;

    private String name;
    private List<PageRow> rows;

    @Inject
    public PageList(Portals portals, PageEditing editing, Publishing publishing) {
        this.portals = portals;
        this.editing = editing;
        this.publishing = publishing;
    }

    protected PageList() {
        this(null, null, null);
    }

    /** Reads the pages of the portal that the address names, once; answers 404 where there is none. */
    public void open() throws IOException {
        if (rows != null) {
            return;
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Optional<Portal> portal =
                portals.byKey(external.getRequestParameterMap().get("portal"));
        if (portal.isEmpty()) {
            external.responseSendError(404, "No such portal");
            FacesContext.getCurrentInstance().responseComplete();
            return;
        }
        List<PortalRole> roles = portals.rolesOf(portal.get());
        name = portal.get().name();
        rows = editing.pagesOf(portal.get()).stream()
                .map(page -> PageRow.of(page, roles))
                .toList();
    }

    public void publish(PageRow row) throws IOException {
        tell("published", publishing.publish(row.id()));
    }

    public void unpublish(PageRow row) throws IOException {
        tell("unpublished", publishing.unpublish(row.id()));
    }

    private static void tell(String key, Page page) throws IOException {
        Texts.tell(Texts.text(TEXTS, key, page.title()));
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(AddressKeepingViewHandler.address(faces));
    }

    public String getName() {
        return name;
    }

    public List<PageRow> getRows() {
        return rows;
    }
}
