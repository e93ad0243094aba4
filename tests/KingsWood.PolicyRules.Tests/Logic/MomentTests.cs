using KingsWood.PolicyRules.Model;

namespace KingsWood.PolicyRules.Tests.Logic;

public sealed class MomentTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly DateOnly Tuesday = new(2026, 11, 24);
    private static readonly TimeOnly Nine = new(9, 0);
    private static readonly TimeOnly Ten = new(10, 0);

    [Fact]
    public void An_earlier_day_is_before_a_later_one_whatever_the_times()
    {
        Assert.Equal(Answer.Yes, new Moment(Monday, Ten).IsBefore(new(Tuesday, Nine)));
        Assert.Equal(Answer.No, new Moment(Tuesday, Nine).IsBefore(new(Monday, Ten)));
        Assert.Equal(Answer.Yes, new Moment(Monday).IsBefore(Tuesday));
    }

    [Fact]
    public void On_one_day_the_times_decide()
    {
        Assert.Equal(Answer.Yes, new Moment(Monday, Nine).IsBefore(new(Monday, Ten)));
        Assert.Equal(Answer.No, new Moment(Monday, Ten).IsBefore(new(Monday, Nine)));
        Assert.Equal(Answer.No, new Moment(Monday, Nine).IsBefore(new(Monday, Nine)));
    }

    [Fact]
    public void On_one_day_without_two_times_the_order_is_not_known()
    {
        Assert.Equal(Answer.NotKnown, new Moment(Monday).IsBefore(Monday));
        Assert.Equal(Answer.NotKnown, new Moment(Monday, Nine).IsBefore(Monday));
        Assert.Equal(Answer.NotKnown, new Moment(Monday).IsBefore(new(Monday, Nine)));
    }
}
