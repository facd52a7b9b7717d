package org.toraga.revisions;

import java.util.List;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.AbstractPreDatabaseOperationEvent;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PreDeleteEvent;
import org.hibernate.event.spi.PreDeleteEventListener;
import org.hibernate.event.spi.PreInsertEvent;
import org.hibernate.event.spi.PreInsertEventListener;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;
import org.toraga.dataset.DatasetLoad;

/**
 * Lets no record be written around its history: whatever writes an entity marked {@link InHistory} has to tell
 * {@link Revisions} in the same transaction, or the commit is refused. The shipped data set alone has no history.
 */
@Component
class RevisionGuard
        implements HibernatePropertiesCustomizer,
                Integrator,
                PreInsertEventListener,
                PreUpdateEventListener,
                PreDeleteEventListener {

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put("hibernate.integrator_provider", (IntegratorProvider) () -> List.of(this));
    }

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        var listeners = factory.getServiceRegistry().requireService(EventListenerRegistry.class);
        listeners.appendListeners(EventType.PRE_INSERT, this);
        listeners.appendListeners(EventType.PRE_UPDATE, this);
        listeners.appendListeners(EventType.PRE_DELETE, this);
    }

    @Override
    public boolean onPreInsert(PreInsertEvent event) {
        return note(event);
    }

    @Override
    public boolean onPreUpdate(PreUpdateEvent event) {
        return note(event);
    }

    @Override
    public boolean onPreDelete(PreDeleteEvent event) {
        return note(event);
    }

    /** Always false: the write goes on, and the commit is what is refused. */
    private static boolean note(AbstractPreDatabaseOperationEvent event) {
        var entity = event.getEntity().getClass();
        if (entity.isAnnotationPresent(InHistory.class) && !DatasetLoad.isUnderWay()) {
            var writes = UnrecordedWrites.current();
            if (writes == null) {
                writes = new UnrecordedWrites(event.getSession());
                writes.start();
            }
            writes.add(entity);
        }
        return false;
    }

    /** What was written up to here has its place in the history. */
    static void recorded() {
        var writes = UnrecordedWrites.current();
        if (writes != null) {
            writes.clear();
        }
    }
}
