package org.vestibule.widget.internal.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vestibule.widget.PropertyEditor;

/** All the editors there are: those of this application and those of any jar of the server. */
@ApplicationScoped
public class PropertyEditors {

    private final List<PropertyEditor> editors;

    @Inject
    PropertyEditors(@Any Instance<PropertyEditor> editors) {
        this(editors.stream().toList());
    }

    public PropertyEditors(Collection<PropertyEditor> editors) {
        this.editors = List.copyOf(editors);
    }

    /**
     * The editor of values of that class; empty where there is none.
     *
     * @throws IllegalStateException if there are two
     */
    public Optional<PropertyEditor> of(Class<?> valueClass) {
        List<PropertyEditor> all =
                editors.stream().filter(editor -> editor.edits(valueClass)).toList();
        List<PropertyEditor> own =
                all.stream().filter(editor -> !editor.givesWay()).toList();
        if (own.size() > 1) {
            throw new IllegalStateException("there are two editors for the type " + valueClass.getName() + ": "
                    + own.stream()
                            .map(editor -> editor.toString().replaceFirst("@.*", ""))
                            .collect(Collectors.joining(" and ")));
        }
        return own.isEmpty() ? all.stream().findFirst() : own.stream().findFirst();
    }
}
