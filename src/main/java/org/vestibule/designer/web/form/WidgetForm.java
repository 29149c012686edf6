package org.vestibule.designer.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.vestibule.page.content.Placement;
import org.vestibule.page.editing.PortalChoices;
import org.vestibule.portal.Portal;
import org.vestibule.widget.catalog.Widget;

/** The widget designer of a placement: a form generated from the widget's contract. */
@Named
@RequestScoped
public class WidgetForm {

    private final PortalChoices choices;

    private String placement;
    private Widget widget;
    private FormTexts form;

    @Inject
    public WidgetForm(PortalChoices choices) {
        this.choices = choices;
    }

    void open(Portal portal, Placement placed, Widget ofWidget, Locale locale) {
        placement = placed.id();
        widget = ofWidget;
        form = new FormTexts(ofWidget, placed.values(), choices.of(portal), locale);
    }

    public String getPlacement() {
        return placement;
    }

    public String getTitle() {
        return widget.texts().title(form.locale());
    }

    /** The view with the fields: generated from the contract, or the widget's own. */
    public String getBody() {
        return DesignerViews.bodyOf(widget);
    }

    /** The properties in both views. */
    public List<FormField> getBasic() {
        return fields(false);
    }

    /** The properties only in the Advanced view. */
    public List<FormField> getExpert() {
        return fields(true);
    }

    private List<FormField> fields(boolean advanced) {
        return widget.properties().stream()
                .filter(property -> property.advanced() == advanced)
                .map(form::field)
                .toList();
    }

    /** The field of a property, for widgets' own designers. */
    public FormField field(String property) {
        return widget.property(property)
                .map(form::field)
                .orElseThrow(() ->
                        new NoSuchElementException("The widget " + widget.name() + " has no property " + property));
    }
}
