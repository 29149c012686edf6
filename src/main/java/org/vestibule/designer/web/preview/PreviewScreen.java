package org.vestibule.designer.web.preview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.vestibule.designer.web.DesignerTexts;
import org.vestibule.designer.web.PageOfAddress;
import org.vestibule.page.Page;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.shell.Moments;
import org.vestibule.widget.catalog.WidgetCatalog;

/**
 * The bar above a preview: chooses the persona and the width. Both are in the address, so that it can be bookmarked.
 */
@Named
@RequestScoped
public class PreviewScreen {

    private static final List<String> WIDTHS = List.of("desktop", "tablet", "phone");

    private final PageEditingService pages;
    private final WidgetCatalog catalog;
    private final PreviewPersonas personas;
    private final Moments moments;

    private Page page;
    private List<PreviewPersonas.Group> groups;
    private String persona;
    private String width;

    @Inject
    public PreviewScreen(PageEditingService pages, WidgetCatalog catalog, PreviewPersonas personas, Moments moments) {
        this.pages = pages;
        this.catalog = catalog;
        this.personas = personas;
        this.moments = moments;
    }

    /** Finds the page in the address; sends 404 if its portal has no such page. */
    public void open() throws IOException {
        page = PageOfAddress.find(pages).orElse(null);
        if (page != null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            var texts = new DesignerTexts(faces.getViewRoot().getLocale(), catalog, moments);
            var address = faces.getExternalContext().getRequestParameterMap();
            groups = personas.of(page, texts);
            persona =
                    personas.called(address.get(PreviewServlet.AS), page, texts).code();
            width = Optional.ofNullable(address.get("width"))
                    .filter(WIDTHS::contains)
                    .orElse(WIDTHS.get(0));
        }
    }

    public Page getPage() {
        return page;
    }

    /** The address of the page's designer. */
    public String getDesigner() {
        return "/design/" + page.portal().key() + "/" + page.id();
    }

    public List<PreviewPersonas.Group> getGroups() {
        return groups;
    }

    /** The code of the chosen persona. */
    public String getPersona() {
        return persona;
    }

    public List<String> getWidths() {
        return WIDTHS;
    }

    public String getWidth() {
        return width;
    }
}
