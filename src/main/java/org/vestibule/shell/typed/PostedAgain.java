package org.vestibule.shell.typed;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.util.Map;
import java.util.stream.Collectors;

/** A Faces request with the parameters of an earlier one. */
final class PostedAgain extends FacesContextWrapper {

    private final ExternalContext external;

    PostedAgain(FacesContext faces, Map<String, String[]> fields) {
        super(faces);
        this.external = new Parameters(faces.getExternalContext(), fields);
    }

    @Override
    public ExternalContext getExternalContext() {
        return external;
    }

    private static final class Parameters extends ExternalContextWrapper {

        private final Map<String, String[]> fields;

        Parameters(ExternalContext wrapped, Map<String, String[]> fields) {
            super(wrapped);
            this.fields = fields;
        }

        @Override
        public Map<String, String[]> getRequestParameterValuesMap() {
            return fields;
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            return fields.entrySet().stream()
                    .filter(field -> field.getValue().length > 0)
                    .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue()[0]));
        }
    }
}
