package org.vestibule.designer.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.vestibule.page.Page;
import org.vestibule.page.editing.PageEditingService;

/** Finds the page in the address of a designer screen. */
public final class PageOfAddress {

    private PageOfAddress() {}

    /** The page; sends 404 and returns empty if the portal has no such page, or only in its recycle bin. */
    public static Optional<Page> find(PageEditingService pages) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> address = faces.getExternalContext().getRequestParameterMap();
        String id = address.getOrDefault("id", "");
        Optional<Page> page =
                id.matches("\\d{1,18}") ? pages.page(address.get("portal"), Long.parseLong(id)) : Optional.empty();
        if (page.isEmpty()) {
            faces.getExternalContext().responseSendError(404, "No such page");
            faces.responseComplete();
        }
        return page;
    }
}
