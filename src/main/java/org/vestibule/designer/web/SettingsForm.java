package org.vestibule.designer.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.page.Page;
import org.vestibule.page.PageEntry;
import org.vestibule.page.PageField;
import org.vestibule.page.PageFlaw;
import org.vestibule.page.PageSettings;
import org.vestibule.page.SettingsChange;
import org.vestibule.shell.RecordForm;
import org.vestibule.shell.Texts;

/** The dialogs for a page's settings and for its title alone. What was typed stays until it is stored or left. */
@Named
@ViewScoped
public class SettingsForm implements Serializable {

    private final PageList list;
    private final SettingsChoices choices;
    private final PageSettings settings;

    private RecordForm form = new RecordForm();
    private long pageId;
    private String title;

    @Inject
    public SettingsForm(PageList list, SettingsChoices choices, PageSettings settings) {
        this.list = list;
        this.choices = choices;
        this.settings = settings;
    }

    /** Reads the page's settings; false, and said, where it isn't there any more. */
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
            Answer.gone();
        }
        return page.isPresent();
    }

    public void save() {
        form.settle();
        PageEntry typed = PageEntry.ofKeys(values());
        SettingsChange outcome = settings.change(list.portal(), pageId, form.seenVersion(), typed);
        if (outcome instanceof SettingsChange.Changed changed) {
            Answer.hide("settings");
            list.refresh();
            Texts.tellHere(Answer.text("say.settings", changed.page().title()));
            Answer.focus(pageId);
        } else if (outcome instanceof SettingsChange.Invalid invalid) {
            choices.readRoles(list.portal());
            invalid.flaws().forEach(flaw -> refuse(flaw, typed));
        } else if (outcome instanceof SettingsChange.ChangedByColleague changed) {
            compare(changed.current(), typed);
        } else if (outcome instanceof SettingsChange.Gone) {
            Answer.hide("settings");
            list.refresh();
            Answer.gone();
        }
    }

    private void compare(Page current, PageEntry typed) {
        form.compare(PageEntry.of(current).byKey(), typed.byKey());
        read(current);
        if (form.getDifferences().isEmpty()) {
            save();
        }
    }

    /** Stores the title alone. */
    public void rename() {
        String typed = values().get(PageField.TITLE.key());
        Optional<Boolean> done = settings.rename(list.portal(), pageId, typed);
        if (done.equals(Optional.of(false))) {
            Texts.refuse("renameForm:title", Answer.text("flaw.NO_TITLE"));
            return;
        }
        Answer.hide("rename");
        list.refresh();
        if (done.isEmpty()) {
            Answer.gone();
        } else {
            Texts.tellHere(Answer.text("say.renamed", title, typed.strip()));
            Answer.focus(pageId);
        }
    }

    private void read(Page page) {
        title = page.title();
        form.read(PageEntry.of(page).byKey(), page.version(), page.settingsAt(), page.settingsBy());
    }

    private static void refuse(PageFlaw flaw, PageEntry typed) {
        Texts.refuse(
                "settingsForm:" + flaw.field().key(),
                Answer.text("flaw." + flaw.reason(), "/" + typed.text(PageField.PATH)));
    }

    /** What a field is called. */
    public String label(String field) {
        return Answer.text("field." + field);
    }

    /** A field's text as people read it. */
    public String shown(String field, String text) {
        return choices.shown(field, text);
    }

    /** The title as it is stored. */
    public String getTitle() {
        return title;
    }

    /** What is typed, and what a colleague changed meanwhile. */
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
        return PageEntry.ofKeys(values()).roleIds().stream()
                .filter(choices.getRoles()::containsKey)
                .toList();
    }

    public void setRoles(List<Long> roles) {
        values().put(PageField.ROLES.key(), PageEntry.joined(roles));
    }
}
