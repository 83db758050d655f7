#pragma once

#include "ui/common/page.h"

namespace anhe {

/** One of several places of a page, behind a tab: it answers for its part what the page is asked. */
class PagePart : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /** It came into sight or the ledger changed: ask again. */
    virtual void refresh() {}
    virtual void search(const QString &text) { Q_UNUSED(text) }
    virtual void open(const Target &target) { Q_UNUSED(target) }
    virtual void createNew() {}
    virtual bool save() { return true; }
    virtual QString unsaved() const { return {}; }
    virtual void print() {}
    /** The keys come here. */
    virtual void takeFocus() { setFocus(); }

Q_SIGNALS:
    void said(const QString &words);
    void targetRequested(const anhe::Target &target);
    void taskStarted(anhe::WorkerTask *task);
};

} // namespace anhe
