package org.vestibule.designer.web.pages;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.page.Page;
import org.vestibule.page.bin.RecycleBin;
import org.vestibule.page.editing.AuthorPortals;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.publishing.PlanPublication;
import org.vestibule.page.tree.MovePage;
import org.vestibule.page.tree.PageTree;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Caller;

/** The pages of a portal for their authors, and its recycle bin. Read again after each command. */
@Named
@ViewScoped
public class PageList implements Serializable {

    private final AuthorPortals portals;
    private final PageEditingService editing;
    private final MovePage moves;
    private final RecycleBin bin;
    private final PlanPublication plan;
    private final Caller caller;

    private long portalId;
    private String key;
    private String name;
    private boolean binShown;
    private List<PageRow> rows;
    private List<BinRow> binned;

    @Inject
    public PageList(
            AuthorPortals portals,
            PageEditingService editing,
            MovePage moves,
            RecycleBin bin,
            PlanPublication plan,
            Caller caller) {
        this.portals = portals;
        this.editing = editing;
        this.moves = moves;
        this.bin = bin;
        this.plan = plan;
        this.caller = caller;
    }

    /** Reads the pages of the portal in the address, once; sends 404 if there is no such portal. */
    public void open() throws IOException {
        if (rows != null) {
            return;
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Map<String, String> address = external.getRequestParameterMap();
        Optional<Portal> portal = portals.byKey(address.get("portal"));
        if (portal.isEmpty()) {
            external.responseSendError(404, "No such portal");
            FacesContext.getCurrentInstance().responseComplete();
            return;
        }
        portalId = portal.get().id();
        key = portal.get().key();
        name = portal.get().name();
        binShown = "bin".equals(address.get("show"));
        refresh();
    }

    /** Reads the pages again. */
    void refresh() {
        Portal portal = portal();
        PageTree tree = moves.tree(portal);
        List<PortalRole> roles = portals.rolesOf(portal);
        Map<Long, Page> pages =
                editing.pagesOf(portal).stream().collect(Collectors.toMap(Page::id, Function.identity()));
        Map<Long, ZonedDateTime> planned = plan.nextIn(portal);
        rows = tree.inOrder().stream()
                .map(pages::get)
                .filter(Objects::nonNull)
                .map(page -> PageRow.of(page, portal, roles, tree, planned.get(page.id())))
                .toList();
        binned = bin.of(portal).stream().map(BinRow::of).toList();
    }

    /** The current state of the portal. */
    Portal portal() {
        return portals.byId(portalId).orElseThrow(() -> new AccessDeniedException(caller, portalId));
    }

    /** The row of a page; empty if it isn't among the loaded pages. */
    Optional<PageRow> row(long id) {
        return rows.stream().filter(row -> row.id() == id).findFirst();
    }

    public String getKey() {
        return key;
    }

    public String getName() {
        return name;
    }

    public boolean isBinShown() {
        return binShown;
    }

    public List<PageRow> getRows() {
        return rows;
    }

    /** The pages in the recycle bin. */
    public List<BinRow> getBinned() {
        return binned;
    }
}
