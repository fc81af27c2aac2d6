using NetworkMinutes.SignIn;

namespace NetworkMinutes.Tests.SignIn;

public class SignInRequestTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private readonly SignInRequest request = new(1, "token", "123456", "browser", Now);

    [Fact]
    public void A_link_works_once()
    {
        Assert.True(request.Spend(Now));
        Assert.False(request.Spend(Now));
    }

    [Fact]
    public void A_link_works_for_fifteen_minutes()
    {
        Assert.True(request.IsUsable(Now.AddMinutes(15).AddTicks(-1)));
        Assert.False(request.Spend(Now.AddMinutes(15)));
    }

    [Fact]
    public void A_code_works_only_in_the_browser_that_asked()
    {
        Assert.False(request.TryCode("123456", "another", Now));
        Assert.True(request.TryCode("123456", "browser", Now));
    }

    [Fact]
    public void A_code_may_be_tried_five_times()
    {
        for (var i = 0; i < 5; i++) Assert.False(request.TryCode("000000", "browser", Now));
        Assert.False(request.TryCode("123456", "browser", Now));
    }

    [Fact]
    public void Neither_link_nor_code_is_stored_in_the_clear()
    {
        Assert.DoesNotContain("token", request.TokenHash, StringComparison.Ordinal);
        Assert.DoesNotContain("123456", request.CodeHash, StringComparison.Ordinal);
    }
}
