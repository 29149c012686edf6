package org.vestibule.widget.catalog;

import jakarta.faces.FacesException;
import jakarta.faces.application.Resource;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import java.beans.FeatureDescriptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.vestibule.widget.Property;
import org.vestibule.widget.internal.source.ContractSource;
import org.vestibule.widget.internal.source.WidgetContractError;

/** Compares a contract with Faces' own metadata of the component, so that neither has ignored anything. */
class FacesMetadata {

    private static final String NOTHING = "/WEB-INF/site/contracts.xhtml";

    private final FacesContext faces;
    private final ViewDeclarationLanguage language;

    FacesMetadata(FacesContext faces) {
        this.faces = faces;
        this.language = faces.getApplication().getViewHandler().getViewDeclarationLanguage(faces, NOTHING);
        // Mojarra reads metadata only while a view is being built, so an empty view is built.
        UIViewRoot view = new UIViewRoot();
        view.setViewId(NOTHING);
        try {
            language.buildView(faces, view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws WidgetContractError if Faces can't read the component, or reads other attributes of it */
    void require(ContractSource source, Widget widget) {
        Resource component = faces.getApplication()
                .getResourceHandler()
                .createResource(source.widget() + ".xhtml", source.library());
        try {
            List<String> known = Stream.of(
                            language.getComponentMetadata(faces, component).getPropertyDescriptors())
                    .map(FeatureDescriptor::getName)
                    .toList();
            List<String> read = widget.properties().stream().map(Property::name).toList();
            if (!known.equals(read)) {
                throw new WidgetContractError(source.where() + "Faces knows the attributes " + known + ", not " + read
                        + ". Keep each cc:attribute directly in the cc:interface.");
            }
        } catch (FacesException e) {
            throw new WidgetContractError(source.where() + e.getMessage());
        }
    }
}
