package org.vestibule.designer.web.pages;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.designer.CommandOutcome;
import org.vestibule.designer.DraftPublishingService;
import org.vestibule.designer.PublishOutcome;
import org.vestibule.designer.web.DesignerTexts;
import org.vestibule.designer.web.PublishWarningRow;
import org.vestibule.shell.Moments;
import org.vestibule.shell.Texts;
import org.vestibule.widget.catalog.WidgetCatalog;

/** Publishes and unpublishes from the list of pages, with the checklist to confirm if there are warnings. */
@Named
@ViewScoped
public class ListPublishing implements Serializable {

    static final String DIALOG = "checklist";

    private final PageList list;
    private final DraftPublishingService publishing;
    private final WidgetCatalog catalog;
    private final Moments moments;

    private PageRow page;
    private List<PublishWarningRow> warnings = List.of();

    @Inject
    public ListPublishing(PageList list, DraftPublishingService publishing, WidgetCatalog catalog, Moments moments) {
        this.list = list;
        this.publishing = publishing;
        this.catalog = catalog;
        this.moments = moments;
    }

    /** Publishes the draft that the list showed, or asks for confirmation. */
    void publish(PageRow row) {
        page = row;
        told(publishing.publish(row.id(), row.version(), Set.of(), false), "published");
    }

    /** Publishes the confirmed page. */
    public void confirm() {
        PageListResponse.hide(DIALOG);
        told(publishing.publish(page.id(), page.version(), Set.of(), true), "published");
    }

    void unpublish(PageRow row) {
        page = row;
        told(publishing.unpublish(row.id(), row.version()), "unpublished");
    }

    private void told(PublishOutcome outcome, String key) {
        if (outcome instanceof PublishOutcome.NeedsConfirmation unconfirmed) {
            var texts = new DesignerTexts(
                    FacesContext.getCurrentInstance().getViewRoot().getLocale(), catalog, moments);
            warnings = unconfirmed.warnings().stream()
                    .map(warning -> PublishWarningRow.of(warning, texts))
                    .toList();
            PageListResponse.show(DIALOG);
            return;
        }
        list.refresh();
        if (outcome instanceof PublishOutcome.NotNow notNow) {
            Texts.refuse(null, reason(notNow.refusal()));
        } else {
            Texts.tellHere(Texts.text("designText", key, page.title()));
        }
        PageListResponse.focus(page.id());
    }

    private String reason(CommandOutcome refusal) {
        return refusal instanceof CommandOutcome.Held held
                ? PageListResponse.text("say.held", page.title(), held.by().name())
                : PageListResponse.text("say.changed", page.title());
    }

    public PageRow getPage() {
        return page;
    }

    public List<PublishWarningRow> getWarnings() {
        return warnings;
    }
}
