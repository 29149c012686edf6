package org.vestibule.designer.web.publishing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.vestibule.designer.PublishWarning;
import org.vestibule.designer.web.DesignerTexts;
import org.vestibule.designer.web.PlannedTime;
import org.vestibule.designer.web.PublishWarningRow;
import org.vestibule.designer.web.pages.UseLine;
import org.vestibule.page.Page;
import org.vestibule.page.editing.PageUsageFinder;
import org.vestibule.page.publishing.PlanPublication;
import org.vestibule.page.publishing.PlannedPublication;
import org.vestibule.widget.catalog.WidgetCatalog;

/** The model of the dialogs about publishing. */
@Named
@RequestScoped
public class PublishDialog {

    /** A planned publication. */
    public record Plan(long id, String at, String by) {}

    private final PlanPublication plan;
    private final PageUsageFinder usages;
    private final WidgetCatalog catalog;

    private Page page;
    private DesignerTexts texts;
    private List<PublishWarning> warnings = List.of();
    private String said = "";

    @Inject
    public PublishDialog(PlanPublication plan, PageUsageFinder usages, WidgetCatalog catalog) {
        this.plan = plan;
        this.usages = usages;
        this.catalog = catalog;
    }

    void open(Page shown, DesignerTexts inLanguage) {
        page = shown;
        texts = inLanguage;
    }

    void warnings(List<PublishWarning> found) {
        warnings = found;
    }

    void say(String sentence) {
        said = sentence;
    }

    /** The message about the last action in the dialog; "" if there is none. */
    public String getSaid() {
        return said;
    }

    public Page getPage() {
        return page;
    }

    public List<PublishWarningRow> getWarnings() {
        return warnings.stream()
                .map(warning -> PublishWarningRow.of(warning, texts))
                .toList();
    }

    public List<Plan> getPlans() {
        return plan.of(page.id()).stream()
                .map(each -> new Plan(each.id(), at(each, texts.locale()), each.by()))
                .toList();
    }

    /** The time of the next planned publication, for the designer's header; "" if there is none. */
    public String getNext() {
        return getPlans().stream()
                .findFirst()
                .map(next -> texts.draft("planned", next.at()))
                .orElse("");
    }

    /** The usages of the page, which would break. */
    public List<UseLine> getUses() {
        return usages.of(page.portal(), page.id()).stream()
                .map(use -> UseLine.of(use, page, catalog))
                .toList();
    }

    /** A text of the bundle with its argument. */
    public String text(String key, Object value) {
        return texts.draft(key, value);
    }

    /** The due time, in the time zone of its author. */
    static String at(PlannedPublication planned, Locale locale) {
        return PlannedTime.words(planned.due(), locale);
    }
}
