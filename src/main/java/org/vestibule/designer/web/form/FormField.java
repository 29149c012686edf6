package org.vestibule.designer.web.form;

import jakarta.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vestibule.widget.FieldTexts;
import org.vestibule.widget.Image;
import org.vestibule.widget.Property;
import org.vestibule.widget.PropertyKind.Option;

/**
 * The model of an editor's Facelet: a property of a widget, or an item of its list. It is the variable {@code field} in
 * {@code META-INF/resources/editors/}.
 */
public final class FormField {

    private final FormTexts form;
    private final Property property;
    private final FieldTexts texts;
    private final String suffix;

    FormField(FormTexts form, Property property, FieldTexts texts) {
        this(form, property, texts, "");
    }

    private FormField(FormTexts form, Property property, FieldTexts texts, String suffix) {
        this.form = form;
        this.property = property;
        this.texts = texts;
        this.suffix = suffix;
    }

    /** The name of its field in the form; a part follows after a dot. */
    public String getName() {
        return property.name();
    }

    /** The id of its (main) control, for the label. */
    public String getId() {
        return "field-" + property.name() + suffix;
    }

    public String getLabel() {
        return form.label(property);
    }

    /** The help text; empty if the widget's bundle has none. */
    public String getHelp() {
        return form.help(property).orElse("");
    }

    public boolean isRequired() {
        return property.required();
    }

    public boolean isList() {
        return property.type().list();
    }

    /** Whether it is rendered as a group with a legend. */
    public boolean isGroup() {
        return property.type().kind().severalControls();
    }

    /** The Facelet that renders it, or each of its items. */
    public String getFacelet() {
        return "/editors/" + property.type().kind().facelet() + ".xhtml";
    }

    /** The text of its only, or main, control. */
    public String getText() {
        return texts.text();
    }

    /** The text of a part. */
    public String part(String name) {
        return texts.text(name);
    }

    /** A further attribute of its {@code cc:attribute}, for instance {@code max}; null if it isn't set. */
    public String extra(String name) {
        return property.extra(name).orElse(null);
    }

    public List<Option> getOptions() {
        return form.options(property);
    }

    /** Whether the chosen value doesn't exist any more, for instance a deleted role. */
    public boolean isGone() {
        return !getText().isEmpty()
                && getOptions().stream().noneMatch(option -> option.value().equals(getText()));
    }

    /** The violation of the stored value by the present contract; empty if it is valid. */
    public String getProblem() {
        return form.problem(property).orElse("");
    }

    /** The ids of its help and its violation, for {@code aria-describedby}. */
    public String getDescribedBy() {
        String ids = "problem-" + property.name();
        return getHelp().isEmpty() ? ids : "help-" + property.name() + " " + ids;
    }

    /** The chosen image; null if there is none. */
    public Image getImage() {
        return Optional.of(getText())
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> form.image(Long.parseLong(id)))
                .orElse(null);
    }

    /** Whether it is a list that accepts each choice once. */
    public boolean isDistinct() {
        return isList() && property.type().kind().distinct(property);
    }

    /** The fields of a list's items. */
    public List<FormField> getItems() {
        List<FieldTexts> items = texts.items();
        return IntStream.range(0, items.size())
                .mapToObj(index -> new FormField(form, property, items.get(index), "-" + index))
                .toList();
    }

    /** An empty item, which the script copies for new ones. */
    public FormField getNewItem() {
        return new FormField(form, property, FieldTexts.none(), "-new");
    }

    /** The texts of the fields for the default, as JSON, for the reset button. */
    public String getInitial() {
        var parts = Json.createObjectBuilder();
        form.initial(property).parts().forEach((part, all) -> parts.add(part, Json.createArrayBuilder(all)));
        return parts.build().toString();
    }
}
