#pragma once

#include "ui/common/factspane.h"
#include "ui/common/filespane.h"
#include "ui/common/recordhistorypane.h"

namespace anhe {

/** A tab of a notice's detail. */
class NoticePane : public FactsPane
{
    Q_OBJECT
public:
    using FactsPane::FactsPane;

protected:
    bool read(qint64 id) override;
    const SupervisionNotice &notice() const { return m_notice; }

private:
    SupervisionNotice m_notice;
};

/** What the notice says, how it went, and the notices before and after it on the same thing. */
class NoticeOverview : public NoticePane
{
    Q_OBJECT
public:
    using NoticePane::NoticePane;

protected:
    void fill(QVBoxLayout *into) override;

private:
    void addPaper(QVBoxLayout *into);
    void addCourse(QVBoxLayout *into);
    void addLadder(QVBoxLayout *into);
};

/** The reply slips with what the office made of them, the last one first. */
class NoticeReplies : public NoticePane
{
    Q_OBJECT
public:
    using NoticePane::NoticePane;

protected:
    void fill(QVBoxLayout *into) override;

private:
    void addReply(QVBoxLayout *into, const NoticeReply &reply);
};

/** Who changed what of a notice. */
class NoticeHistory : public RecordHistoryPane
{
    Q_OBJECT
public:
    using RecordHistoryPane::RecordHistoryPane;

protected:
    bool read(qint64 id) override { return id != 0; }
    QList<HistoryEntry> entries() const override { return desk().notices().history({record()}); }
    QString changeWords(const HistoryEntry &entry) const override;
};

/** The files kept with a notice. */
class NoticeFiles : public FilesPane
{
    Q_OBJECT
public:
    using FilesPane::FilesPane;

protected:
    bool read(qint64 id) override { return desk().notices().find({id}).has_value(); }
    FileKeeping keeping() override;
};

} // namespace anhe
