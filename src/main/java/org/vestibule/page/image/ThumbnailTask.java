package org.vestibule.page.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;

/** Creates missing thumbnails: of images of older versions, and of images uploaded while too many others were. */
@ApplicationScoped
class ThumbnailTask implements UpkeepTask {

    private final ThumbnailMaking making;

    @Inject
    ThumbnailTask(ThumbnailMaking making) {
        this.making = making;
    }

    @Override
    public String name() {
        return "image-thumbnails";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Portion run(DueRecord from) {
        // They have no due time, so they are ordered by their ids.
        List<DueRecord> due = making.due(from.id(), Portion.SIZE).stream()
                .map(id -> new DueRecord(DueRecord.START.at(), id))
                .toList();
        return Portion.of(due, id -> {
            making.make(id);
            return true;
        });
    }
}
