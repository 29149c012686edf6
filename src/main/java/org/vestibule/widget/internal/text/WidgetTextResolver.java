package org.vestibule.widget.internal.text;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.application.Resource;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vestibule.widget.internal.source.WidgetFolders;

/**
 * Resolves {@code cc.resourceBundleMap} to a widget's texts in the language of the view, in the widget and in its own
 * designer. Mojarra itself reads the file for each component, and shows everyone the language of the bundle that it
 * found first.
 */
public class WidgetTextResolver extends ELResolver {

    private static final String TEXTS = "resourceBundleMap";
    private static final String COMPONENT = ".xhtml";
    private static final Set<String> LIBRARIES = Set.of(WidgetFolders.LIBRARY, WidgetFolders.DESIGNERS);

    private final Map<Key, Map<String, String>> known = new ConcurrentHashMap<>();

    private record Key(String widget, Locale language) {}

    @Override
    public Object getValue(ELContext expressions, Object base, Object property) {
        if (!TEXTS.equals(property) || !(base instanceof UIComponent component)) {
            return null;
        }
        if (!(component.getAttributes().get(Resource.COMPONENT_RESOURCE_KEY) instanceof Resource file)
                || !LIBRARIES.contains(String.valueOf(file.getLibraryName()))) {
            return null;
        }
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String widget = file.getResourceName().replaceFirst(COMPONENT + "$", "");
        try {
            Map<String, String> texts =
                    known.computeIfAbsent(new Key(widget, language), key -> new WidgetTextMap(widget, language));
            expressions.setPropertyResolved(base, property);
            return texts;
        } catch (MissingResourceException e) {
            return null;
        }
    }

    @Override
    public Class<?> getType(ELContext expressions, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext expressions, Object base, Object property, Object value) {
        // other resolvers report that texts can't be set
    }

    @Override
    public boolean isReadOnly(ELContext expressions, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext expressions, Object base) {
        return null;
    }
}
