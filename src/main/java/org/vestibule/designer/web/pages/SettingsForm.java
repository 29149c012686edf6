package org.vestibule.designer.web.pages;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.page.Page;
import org.vestibule.page.settings.ChangePageSettingsOutcome;
import org.vestibule.page.settings.PageField;
import org.vestibule.page.settings.PageSettingsRequest;
import org.vestibule.page.settings.PageSettingsService;
import org.vestibule.page.settings.PageSettingsViolation;
import org.vestibule.shell.RecordForm;
import org.vestibule.shell.Texts;

/**
 * The dialogs for a page's settings and for only its title. Typed texts are kept until they are stored or the dialog is
 * closed.
 */
@Named
@ViewScoped
public class SettingsForm implements Serializable {

    private final PageList list;
    private final SettingsChoices choices;
    private final PageSettingsService settings;

    private RecordForm form = new RecordForm();
    private long pageId;
    private String title;

    @Inject
    public SettingsForm(PageList list, SettingsChoices choices, PageSettingsService settings) {
        this.list = list;
        this.choices = choices;
        this.settings = settings;
    }

    /** Reads the page's settings; if the page doesn't exist any more, reports that and returns false. */
    boolean begin(long id) {
        Optional<Page> page = settings.open(list.portal(), id);
        page.ifPresent(found -> {
            pageId = id;
            form = new RecordForm();
            read(found);
            form.fill();
            values().put(PageField.PATH.key(), "/" + found.path());
            choices.begin(list.portal(), found);
        });
        if (page.isEmpty()) {
            list.refresh();
            PageListResponse.gone();
        }
        return page.isPresent();
    }

    public void save() {
        form.settle();
        PageSettingsRequest typed = PageSettingsRequest.ofKeys(values());
        ChangePageSettingsOutcome outcome = settings.change(list.portal(), pageId, form.seenVersion(), typed);
        if (outcome instanceof ChangePageSettingsOutcome.Changed changed) {
            PageListResponse.hide("settings");
            list.refresh();
            Texts.tellHere(PageListResponse.text("say.settings", changed.page().title()));
            PageListResponse.focus(pageId);
        } else if (outcome instanceof ChangePageSettingsOutcome.Invalid invalid) {
            choices.readRoles(list.portal());
            invalid.violations().forEach(violation -> refuse(violation, typed));
        } else if (outcome instanceof ChangePageSettingsOutcome.ChangedByColleague changed) {
            compare(changed.current(), typed);
        } else if (outcome instanceof ChangePageSettingsOutcome.Gone) {
            PageListResponse.hide("settings");
            list.refresh();
            PageListResponse.gone();
        }
    }

    private void compare(Page current, PageSettingsRequest typed) {
        form.compare(PageSettingsRequest.of(current).byKey(), typed.byKey());
        read(current);
        if (form.getDifferences().isEmpty()) {
            save();
        }
    }

    /** Stores only the title. */
    public void rename() {
        String typed = values().get(PageField.TITLE.key());
        Optional<Boolean> done = settings.rename(list.portal(), pageId, typed);
        if (done.equals(Optional.of(false))) {
            Texts.refuse("renameForm:title", PageListResponse.text("violation.NO_TITLE"));
            return;
        }
        PageListResponse.hide("rename");
        list.refresh();
        if (done.isEmpty()) {
            PageListResponse.gone();
        } else {
            Texts.tellHere(PageListResponse.text("say.renamed", title, typed.strip()));
            PageListResponse.focus(pageId);
        }
    }

    private void read(Page page) {
        title = page.title();
        form.read(PageSettingsRequest.of(page).byKey(), page.version(), page.settingsAt(), page.settingsBy());
    }

    private static void refuse(PageSettingsViolation violation, PageSettingsRequest typed) {
        Texts.refuse(
                "settingsForm:" + violation.field().key(),
                PageListResponse.text("violation." + violation.reason(), "/" + typed.text(PageField.PATH)));
    }

    /** The label of a field. */
    public String label(String field) {
        return PageListResponse.text("field." + field);
    }

    /** The display text of a field. */
    public String shown(String field, String text) {
        return choices.shown(field, text);
    }

    /** The stored title. */
    public String getTitle() {
        return title;
    }

    /** The typed texts, and the conflicts with a colleague's changes. */
    public RecordForm getForm() {
        return form;
    }

    private Map<String, String> values() {
        return form.getValues();
    }

    public boolean isNavigation() {
        return Boolean.parseBoolean(values().get(PageField.NAVIGATION.key()));
    }

    public void setNavigation(boolean navigation) {
        values().put(PageField.NAVIGATION.key(), String.valueOf(navigation));
    }

    public boolean isTemplate() {
        return Boolean.parseBoolean(values().get(PageField.TEMPLATE.key()));
    }

    public void setTemplate(boolean template) {
        values().put(PageField.TEMPLATE.key(), String.valueOf(template));
    }

    public List<Long> getRoles() {
        return PageSettingsRequest.ofKeys(values()).roleIds().stream()
                .filter(choices.getRoles()::containsKey)
                .toList();
    }

    public void setRoles(List<Long> roles) {
        values().put(PageField.ROLES.key(), PageSettingsRequest.joined(roles));
    }
}
