package org.vestibule.designer.web.pages;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;
import org.vestibule.page.content.Layout;
import org.vestibule.page.editing.CreatePage;
import org.vestibule.page.editing.CreatePageOutcome;
import org.vestibule.page.editing.PageStart;
import org.vestibule.page.editing.ShippedTemplate;
import org.vestibule.shell.Texts;

/** The dialog for a new page. */
@Named
@ViewScoped
public class NewPageForm implements Serializable {

    private static final String LAYOUT = "layout:";
    private static final String SHIPPED = "shipped:";
    private static final String COPY = "copy:";

    private final PageList list;
    private final CreatePage createPage;

    private String title;
    private String path;
    private Long parent;
    private String start;

    @Inject
    public NewPageForm(PageList list, CreatePage createPage) {
        this.list = list;
        this.createPage = createPage;
    }

    /**
     * Resets the dialog.
     *
     * @param under the id of the parent; null for the top level
     * @param original the page to copy; null if it isn't a copy
     */
    void begin(Long under, PageRow original) {
        parent = under;
        title = original == null ? null : PageListResponse.text("new.copyOf", original.title());
        path = original == null ? null : suggestion();
        start = original == null ? LAYOUT + Layout.ONE_COLUMN.code() : COPY + original.id();
    }

    /** Suggests a path for the title, which the script enters unless the author has typed one. */
    public void suggest() {
        PrimeFaces.current().ajax().addCallbackParam("path", suggestion());
    }

    private String suggestion() {
        return title == null ? "" : "/" + createPage.freePath(list.portal(), parent, title);
    }

    public void create() {
        String wanted = path == null || path.isBlank() ? suggestion() : path;
        CreatePageOutcome creation = createPage.create(list.portal(), title, wanted, parent, chosenStart());
        if (creation instanceof CreatePageOutcome.Created created) {
            PageListResponse.hide("newPage");
            list.refresh();
            Texts.tellHere(PageListResponse.text("say.created", created.page().title()));
            PageListResponse.focus(created.page().id());
        } else if (creation instanceof CreatePageOutcome.NotATitle) {
            refuse("title", PageListResponse.text("violation.NO_TITLE"));
        } else if (creation instanceof CreatePageOutcome.NotAPath) {
            refuse("path", PageListResponse.text("violation.NO_PATH"));
        } else if (creation instanceof CreatePageOutcome.PathTaken taken) {
            refuse("path", PageListResponse.text("violation.PATH_TAKEN", "/" + taken.path()));
        } else if (creation instanceof CreatePageOutcome.NoSuchStart) {
            list.refresh();
            refuse("start", PageListResponse.text("new.startGone"));
        }
    }

    private static void refuse(String field, String text) {
        Texts.refuse("newPageForm:" + field, text);
    }

    private PageStart chosenStart() {
        if (start.startsWith(SHIPPED)) {
            return new PageStart.FromShipped(ShippedTemplate.valueOf(start.substring(SHIPPED.length())));
        }
        if (start.startsWith(COPY)) {
            return new PageStart.CopyOf(Long.parseLong(start.substring(COPY.length())));
        }
        return new PageStart.Empty(Layout.of(start.substring(LAYOUT.length())).orElse(Layout.ONE_COLUMN));
    }

    /** An option to create the page from; {@code value} is submitted by the form. */
    public record Start(String value, String label) implements Serializable {}

    public List<Start> getLayouts() {
        return Stream.of(Layout.values())
                .map(layout -> new Start(LAYOUT + layout.code(), Texts.text("designText", "layout." + layout.code())))
                .toList();
    }

    public List<Start> getShipped() {
        return Stream.of(ShippedTemplate.values())
                .map(template -> new Start(SHIPPED + template, PageListResponse.text("template." + template)))
                .toList();
    }

    /** The pages of the portal that are offered as templates. */
    public List<Start> getTemplates() {
        return list.getRows().stream()
                .filter(PageRow::template)
                .map(row -> new Start(COPY + row.id(), row.title()))
                .toList();
    }

    /** The other pages of the portal, to copy. */
    public List<Start> getCopies() {
        return list.getRows().stream()
                .filter(row -> !row.template())
                .map(row -> new Start(COPY + row.id(), PageListResponse.text("new.copy", row.title())))
                .toList();
    }

    /** The title of the parent; null for the top level. */
    public String getParentTitle() {
        return Optional.ofNullable(parent)
                .flatMap(list::row)
                .map(PageRow::title)
                .orElse(null);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }
}
