from __future__ import annotations

from pkgutil import extend_path
__path__ = extend_path(__path__, __name__)

import abc
import builtins
import datetime
import enum
import typing

import jsii
import publication
import typing_extensions

from jsii._type_checking import cached_type_hints, check_type


from ._jsii import *

class _LazyImport:
    def __init__(self, module_name: str) -> None:
        self._module_name = module_name
        self._module: typing.Any = None
    def __getattr__(self, name: str) -> typing.Any:
        if self._module is None:
            import importlib
            self._module = importlib.import_module(self._module_name)
        return getattr(self._module, name)

if typing.TYPE_CHECKING:

    import cdk8s as _cdk8s_d3d9af27
    import constructs as _constructs_77d1e7e8
else:

    _cdk8s_d3d9af27 = _LazyImport("cdk8s")
    _constructs_77d1e7e8 = _LazyImport("constructs")


class AuthPolicy(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="iokuadrant.AuthPolicy",
):
    '''
    :schema: AuthPolicy
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["AuthPolicySpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "AuthPolicy" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__37307d143f8cbf7a05cedab2b1910a1b3d2118c0a58c9eaeb93ee64187cfe67a)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = AuthPolicyProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["AuthPolicySpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "AuthPolicy".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = AuthPolicyProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "AuthPolicy".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicyProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class AuthPolicyProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["AuthPolicySpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: AuthPolicy
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = AuthPolicySpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__920e955481f025fb3904cbd4887c7d5dcfec105639252d6560ff953a4a8a68cd)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: AuthPolicy#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["AuthPolicySpec"]:
        '''
        :schema: AuthPolicy#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["AuthPolicySpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicyProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpec",
    jsii_struct_bases=[],
    name_mapping={
        "target_ref": "targetRef",
        "defaults": "defaults",
        "overrides": "overrides",
        "patterns": "patterns",
        "rules": "rules",
        "when": "when",
    },
)
class AuthPolicySpec:
    def __init__(
        self,
        *,
        target_ref: typing.Union["AuthPolicySpecTargetRef", typing.Dict[builtins.str, typing.Any]],
        defaults: typing.Any = None,
        overrides: typing.Optional[typing.Union["AuthPolicySpecOverrides", typing.Dict[builtins.str, typing.Any]]] = None,
        patterns: typing.Optional[typing.Mapping[builtins.str, typing.Union["AuthPolicySpecPatterns", typing.Dict[builtins.str, typing.Any]]]] = None,
        rules: typing.Any = None,
        when: typing.Optional[typing.Sequence[typing.Union["AuthPolicySpecWhen", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param target_ref: 
        :param defaults: 
        :param overrides: 
        :param patterns: 
        :param rules: 
        :param when: 

        :schema: AuthPolicySpec
        '''
        if isinstance(target_ref, dict):
            target_ref = AuthPolicySpecTargetRef(**target_ref)
        if isinstance(overrides, dict):
            overrides = AuthPolicySpecOverrides(**overrides)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2660b7bfd60625e369a33c3e2616c4f19844d1eb324187b7a8c5d6da2c3b5b0c)
            check_type(argname="argument target_ref", value=target_ref, expected_type=type_hints["target_ref"])
            check_type(argname="argument defaults", value=defaults, expected_type=type_hints["defaults"])
            check_type(argname="argument overrides", value=overrides, expected_type=type_hints["overrides"])
            check_type(argname="argument patterns", value=patterns, expected_type=type_hints["patterns"])
            check_type(argname="argument rules", value=rules, expected_type=type_hints["rules"])
            check_type(argname="argument when", value=when, expected_type=type_hints["when"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "target_ref": target_ref,
        }
        if defaults is not None:
            self._values["defaults"] = defaults
        if overrides is not None:
            self._values["overrides"] = overrides
        if patterns is not None:
            self._values["patterns"] = patterns
        if rules is not None:
            self._values["rules"] = rules
        if when is not None:
            self._values["when"] = when

    @builtins.property
    def target_ref(self) -> "AuthPolicySpecTargetRef":
        '''
        :schema: AuthPolicySpec#targetRef
        '''
        result = self._values.get("target_ref")
        assert result is not None, "Required property 'target_ref' is missing"
        return typing.cast("AuthPolicySpecTargetRef", result)

    @builtins.property
    def defaults(self) -> typing.Any:
        '''
        :schema: AuthPolicySpec#defaults
        '''
        result = self._values.get("defaults")
        return typing.cast(typing.Any, result)

    @builtins.property
    def overrides(self) -> typing.Optional["AuthPolicySpecOverrides"]:
        '''
        :schema: AuthPolicySpec#overrides
        '''
        result = self._values.get("overrides")
        return typing.cast(typing.Optional["AuthPolicySpecOverrides"], result)

    @builtins.property
    def patterns(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecPatterns"]]:
        '''
        :schema: AuthPolicySpec#patterns
        '''
        result = self._values.get("patterns")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecPatterns"]], result)

    @builtins.property
    def rules(self) -> typing.Any:
        '''
        :schema: AuthPolicySpec#rules
        '''
        result = self._values.get("rules")
        return typing.cast(typing.Any, result)

    @builtins.property
    def when(self) -> typing.Optional[typing.List["AuthPolicySpecWhen"]]:
        '''
        :schema: AuthPolicySpec#when
        '''
        result = self._values.get("when")
        return typing.cast(typing.Optional[typing.List["AuthPolicySpecWhen"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverrides",
    jsii_struct_bases=[],
    name_mapping={
        "patterns": "patterns",
        "rules": "rules",
        "strategy": "strategy",
        "when": "when",
    },
)
class AuthPolicySpecOverrides:
    def __init__(
        self,
        *,
        patterns: typing.Optional[typing.Mapping[builtins.str, typing.Union["AuthPolicySpecOverridesPatterns", typing.Dict[builtins.str, typing.Any]]]] = None,
        rules: typing.Optional[typing.Union["AuthPolicySpecOverridesRules", typing.Dict[builtins.str, typing.Any]]] = None,
        strategy: typing.Optional[builtins.str] = None,
        when: typing.Optional[typing.Sequence[typing.Union["AuthPolicySpecOverridesWhen", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param patterns: 
        :param rules: 
        :param strategy: 
        :param when: 

        :schema: AuthPolicySpecOverrides
        '''
        if isinstance(rules, dict):
            rules = AuthPolicySpecOverridesRules(**rules)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__36939505a1fd14d3e0e880fb6d71d949097a06e5d23bdaabe7f88dd000b9a8e0)
            check_type(argname="argument patterns", value=patterns, expected_type=type_hints["patterns"])
            check_type(argname="argument rules", value=rules, expected_type=type_hints["rules"])
            check_type(argname="argument strategy", value=strategy, expected_type=type_hints["strategy"])
            check_type(argname="argument when", value=when, expected_type=type_hints["when"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if patterns is not None:
            self._values["patterns"] = patterns
        if rules is not None:
            self._values["rules"] = rules
        if strategy is not None:
            self._values["strategy"] = strategy
        if when is not None:
            self._values["when"] = when

    @builtins.property
    def patterns(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecOverridesPatterns"]]:
        '''
        :schema: AuthPolicySpecOverrides#patterns
        '''
        result = self._values.get("patterns")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecOverridesPatterns"]], result)

    @builtins.property
    def rules(self) -> typing.Optional["AuthPolicySpecOverridesRules"]:
        '''
        :schema: AuthPolicySpecOverrides#rules
        '''
        result = self._values.get("rules")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRules"], result)

    @builtins.property
    def strategy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverrides#strategy
        '''
        result = self._values.get("strategy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def when(self) -> typing.Optional[typing.List["AuthPolicySpecOverridesWhen"]]:
        '''
        :schema: AuthPolicySpecOverrides#when
        '''
        result = self._values.get("when")
        return typing.cast(typing.Optional[typing.List["AuthPolicySpecOverridesWhen"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverrides(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesPatterns",
    jsii_struct_bases=[],
    name_mapping={"all_of": "allOf"},
)
class AuthPolicySpecOverridesPatterns:
    def __init__(
        self,
        *,
        all_of: typing.Sequence[typing.Union["AuthPolicySpecOverridesPatternsAllOf", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param all_of: 

        :schema: AuthPolicySpecOverridesPatterns
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__577a259dfe525532f026f45ed8f76bbe28c360edd4a2682f4d59c5cc6687db1a)
            check_type(argname="argument all_of", value=all_of, expected_type=type_hints["all_of"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "all_of": all_of,
        }

    @builtins.property
    def all_of(self) -> typing.List["AuthPolicySpecOverridesPatternsAllOf"]:
        '''
        :schema: AuthPolicySpecOverridesPatterns#allOf
        '''
        result = self._values.get("all_of")
        assert result is not None, "Required property 'all_of' is missing"
        return typing.cast(typing.List["AuthPolicySpecOverridesPatternsAllOf"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesPatterns(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesPatternsAllOf",
    jsii_struct_bases=[],
    name_mapping={"operator": "operator", "selector": "selector", "value": "value"},
)
class AuthPolicySpecOverridesPatternsAllOf:
    def __init__(
        self,
        *,
        operator: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param operator: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesPatternsAllOf
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1dd18495c857d116a2c9cfacc22717fe28c005d9b06e8ecf8ae60f74162c8733)
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if operator is not None:
            self._values["operator"] = operator
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesPatternsAllOf#operator
        '''
        result = self._values.get("operator")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesPatternsAllOf#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesPatternsAllOf#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesPatternsAllOf(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRules",
    jsii_struct_bases=[],
    name_mapping={
        "authentication": "authentication",
        "authorization": "authorization",
        "callbacks": "callbacks",
        "metadata": "metadata",
        "response": "response",
    },
)
class AuthPolicySpecOverridesRules:
    def __init__(
        self,
        *,
        authentication: typing.Optional[typing.Mapping[builtins.str, typing.Union["AuthPolicySpecOverridesRulesAuthentication", typing.Dict[builtins.str, typing.Any]]]] = None,
        authorization: typing.Optional[typing.Mapping[builtins.str, typing.Union["AuthPolicySpecOverridesRulesAuthorization", typing.Dict[builtins.str, typing.Any]]]] = None,
        callbacks: typing.Optional[typing.Mapping[builtins.str, typing.Any]] = None,
        metadata: typing.Optional[typing.Mapping[builtins.str, typing.Any]] = None,
        response: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesResponse", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param authentication: 
        :param authorization: 
        :param callbacks: 
        :param metadata: 
        :param response: 

        :schema: AuthPolicySpecOverridesRules
        '''
        if isinstance(response, dict):
            response = AuthPolicySpecOverridesRulesResponse(**response)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1c56ecb1238e6829b39eaa4a1f63a9ba40f8ed308e323cd3779755ffb9c0b2dc)
            check_type(argname="argument authentication", value=authentication, expected_type=type_hints["authentication"])
            check_type(argname="argument authorization", value=authorization, expected_type=type_hints["authorization"])
            check_type(argname="argument callbacks", value=callbacks, expected_type=type_hints["callbacks"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument response", value=response, expected_type=type_hints["response"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if authentication is not None:
            self._values["authentication"] = authentication
        if authorization is not None:
            self._values["authorization"] = authorization
        if callbacks is not None:
            self._values["callbacks"] = callbacks
        if metadata is not None:
            self._values["metadata"] = metadata
        if response is not None:
            self._values["response"] = response

    @builtins.property
    def authentication(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesAuthentication"]]:
        '''
        :schema: AuthPolicySpecOverridesRules#authentication
        '''
        result = self._values.get("authentication")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesAuthentication"]], result)

    @builtins.property
    def authorization(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesAuthorization"]]:
        '''
        :schema: AuthPolicySpecOverridesRules#authorization
        '''
        result = self._values.get("authorization")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesAuthorization"]], result)

    @builtins.property
    def callbacks(self) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        '''
        :schema: AuthPolicySpecOverridesRules#callbacks
        '''
        result = self._values.get("callbacks")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, typing.Any]], result)

    @builtins.property
    def metadata(self) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        '''
        :schema: AuthPolicySpecOverridesRules#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, typing.Any]], result)

    @builtins.property
    def response(self) -> typing.Optional["AuthPolicySpecOverridesRulesResponse"]:
        '''
        :schema: AuthPolicySpecOverridesRules#response
        '''
        result = self._values.get("response")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesResponse"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRules(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesAuthentication",
    jsii_struct_bases=[],
    name_mapping={
        "anonymous": "anonymous",
        "api_key": "apiKey",
        "cache": "cache",
        "credentials": "credentials",
        "defaults": "defaults",
        "jwt": "jwt",
        "kubernetes_token_review": "kubernetesTokenReview",
        "metrics": "metrics",
        "oauth2_introspection": "oauth2Introspection",
        "overrides": "overrides",
        "plain": "plain",
        "priority": "priority",
        "when": "when",
        "x509": "x509",
    },
)
class AuthPolicySpecOverridesRulesAuthentication:
    def __init__(
        self,
        *,
        anonymous: typing.Any = None,
        api_key: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesAuthenticationApiKey", typing.Dict[builtins.str, typing.Any]]] = None,
        cache: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesAuthenticationCache", typing.Dict[builtins.str, typing.Any]]] = None,
        credentials: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesAuthenticationCredentials", typing.Dict[builtins.str, typing.Any]]] = None,
        defaults: typing.Optional[typing.Mapping[builtins.str, typing.Union["AuthPolicySpecOverridesRulesAuthenticationDefaults", typing.Dict[builtins.str, typing.Any]]]] = None,
        jwt: typing.Any = None,
        kubernetes_token_review: typing.Any = None,
        metrics: typing.Optional[builtins.bool] = None,
        oauth2_introspection: typing.Any = None,
        overrides: typing.Optional[typing.Mapping[builtins.str, typing.Union["AuthPolicySpecOverridesRulesAuthenticationOverrides", typing.Dict[builtins.str, typing.Any]]]] = None,
        plain: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesAuthenticationPlain", typing.Dict[builtins.str, typing.Any]]] = None,
        priority: typing.Optional[jsii.Number] = None,
        when: typing.Optional[typing.Sequence[typing.Union["AuthPolicySpecOverridesRulesAuthenticationWhen", typing.Dict[builtins.str, typing.Any]]]] = None,
        x509: typing.Any = None,
    ) -> None:
        '''
        :param anonymous: 
        :param api_key: 
        :param cache: 
        :param credentials: 
        :param defaults: 
        :param jwt: 
        :param kubernetes_token_review: 
        :param metrics: 
        :param oauth2_introspection: 
        :param overrides: 
        :param plain: 
        :param priority: 
        :param when: 
        :param x509: 

        :schema: AuthPolicySpecOverridesRulesAuthentication
        '''
        if isinstance(api_key, dict):
            api_key = AuthPolicySpecOverridesRulesAuthenticationApiKey(**api_key)
        if isinstance(cache, dict):
            cache = AuthPolicySpecOverridesRulesAuthenticationCache(**cache)
        if isinstance(credentials, dict):
            credentials = AuthPolicySpecOverridesRulesAuthenticationCredentials(**credentials)
        if isinstance(plain, dict):
            plain = AuthPolicySpecOverridesRulesAuthenticationPlain(**plain)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d5bea7e661324277b29b9b7e017c48794d50e9568623f9eb72133b31d461e5f2)
            check_type(argname="argument anonymous", value=anonymous, expected_type=type_hints["anonymous"])
            check_type(argname="argument api_key", value=api_key, expected_type=type_hints["api_key"])
            check_type(argname="argument cache", value=cache, expected_type=type_hints["cache"])
            check_type(argname="argument credentials", value=credentials, expected_type=type_hints["credentials"])
            check_type(argname="argument defaults", value=defaults, expected_type=type_hints["defaults"])
            check_type(argname="argument jwt", value=jwt, expected_type=type_hints["jwt"])
            check_type(argname="argument kubernetes_token_review", value=kubernetes_token_review, expected_type=type_hints["kubernetes_token_review"])
            check_type(argname="argument metrics", value=metrics, expected_type=type_hints["metrics"])
            check_type(argname="argument oauth2_introspection", value=oauth2_introspection, expected_type=type_hints["oauth2_introspection"])
            check_type(argname="argument overrides", value=overrides, expected_type=type_hints["overrides"])
            check_type(argname="argument plain", value=plain, expected_type=type_hints["plain"])
            check_type(argname="argument priority", value=priority, expected_type=type_hints["priority"])
            check_type(argname="argument when", value=when, expected_type=type_hints["when"])
            check_type(argname="argument x509", value=x509, expected_type=type_hints["x509"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if anonymous is not None:
            self._values["anonymous"] = anonymous
        if api_key is not None:
            self._values["api_key"] = api_key
        if cache is not None:
            self._values["cache"] = cache
        if credentials is not None:
            self._values["credentials"] = credentials
        if defaults is not None:
            self._values["defaults"] = defaults
        if jwt is not None:
            self._values["jwt"] = jwt
        if kubernetes_token_review is not None:
            self._values["kubernetes_token_review"] = kubernetes_token_review
        if metrics is not None:
            self._values["metrics"] = metrics
        if oauth2_introspection is not None:
            self._values["oauth2_introspection"] = oauth2_introspection
        if overrides is not None:
            self._values["overrides"] = overrides
        if plain is not None:
            self._values["plain"] = plain
        if priority is not None:
            self._values["priority"] = priority
        if when is not None:
            self._values["when"] = when
        if x509 is not None:
            self._values["x509"] = x509

    @builtins.property
    def anonymous(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthentication#anonymous
        '''
        result = self._values.get("anonymous")
        return typing.cast(typing.Any, result)

    @builtins.property
    def api_key(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesAuthenticationApiKey"]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthentication#apiKey
        '''
        result = self._values.get("api_key")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesAuthenticationApiKey"], result)

    @builtins.property
    def cache(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesAuthenticationCache"]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthentication#cache
        '''
        result = self._values.get("cache")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesAuthenticationCache"], result)

    @builtins.property
    def credentials(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesAuthenticationCredentials"]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthentication#credentials
        '''
        result = self._values.get("credentials")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesAuthenticationCredentials"], result)

    @builtins.property
    def defaults(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesAuthenticationDefaults"]]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthentication#defaults
        '''
        result = self._values.get("defaults")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesAuthenticationDefaults"]], result)

    @builtins.property
    def jwt(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthentication#jwt
        '''
        result = self._values.get("jwt")
        return typing.cast(typing.Any, result)

    @builtins.property
    def kubernetes_token_review(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthentication#kubernetesTokenReview
        '''
        result = self._values.get("kubernetes_token_review")
        return typing.cast(typing.Any, result)

    @builtins.property
    def metrics(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthentication#metrics
        '''
        result = self._values.get("metrics")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def oauth2_introspection(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthentication#oauth2Introspection
        '''
        result = self._values.get("oauth2_introspection")
        return typing.cast(typing.Any, result)

    @builtins.property
    def overrides(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesAuthenticationOverrides"]]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthentication#overrides
        '''
        result = self._values.get("overrides")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesAuthenticationOverrides"]], result)

    @builtins.property
    def plain(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesAuthenticationPlain"]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthentication#plain
        '''
        result = self._values.get("plain")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesAuthenticationPlain"], result)

    @builtins.property
    def priority(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthentication#priority
        '''
        result = self._values.get("priority")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def when(
        self,
    ) -> typing.Optional[typing.List["AuthPolicySpecOverridesRulesAuthenticationWhen"]]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthentication#when
        '''
        result = self._values.get("when")
        return typing.cast(typing.Optional[typing.List["AuthPolicySpecOverridesRulesAuthenticationWhen"]], result)

    @builtins.property
    def x509(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthentication#x509
        '''
        result = self._values.get("x509")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesAuthentication(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesAuthenticationApiKey",
    jsii_struct_bases=[],
    name_mapping={"selector": "selector", "all_namespaces": "allNamespaces"},
)
class AuthPolicySpecOverridesRulesAuthenticationApiKey:
    def __init__(
        self,
        *,
        selector: typing.Union["AuthPolicySpecOverridesRulesAuthenticationApiKeySelector", typing.Dict[builtins.str, typing.Any]],
        all_namespaces: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param selector: 
        :param all_namespaces: 

        :schema: AuthPolicySpecOverridesRulesAuthenticationApiKey
        '''
        if isinstance(selector, dict):
            selector = AuthPolicySpecOverridesRulesAuthenticationApiKeySelector(**selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ae84f7695d969f75b3ae6848f3b851616cb1e7ae25ab87341faa0f08e5100fd4)
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument all_namespaces", value=all_namespaces, expected_type=type_hints["all_namespaces"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "selector": selector,
        }
        if all_namespaces is not None:
            self._values["all_namespaces"] = all_namespaces

    @builtins.property
    def selector(self) -> "AuthPolicySpecOverridesRulesAuthenticationApiKeySelector":
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationApiKey#selector
        '''
        result = self._values.get("selector")
        assert result is not None, "Required property 'selector' is missing"
        return typing.cast("AuthPolicySpecOverridesRulesAuthenticationApiKeySelector", result)

    @builtins.property
    def all_namespaces(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationApiKey#allNamespaces
        '''
        result = self._values.get("all_namespaces")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesAuthenticationApiKey(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesAuthenticationApiKeySelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class AuthPolicySpecOverridesRulesAuthenticationApiKeySelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["AuthPolicySpecOverridesRulesAuthenticationApiKeySelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: AuthPolicySpecOverridesRulesAuthenticationApiKeySelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__36e38a59ebbedfd04c50a8a641a0b1dd0280b541ddd5789daf0fac96d6e6b326)
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["AuthPolicySpecOverridesRulesAuthenticationApiKeySelectorMatchExpressions"]]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationApiKeySelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["AuthPolicySpecOverridesRulesAuthenticationApiKeySelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationApiKeySelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesAuthenticationApiKeySelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesAuthenticationApiKeySelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class AuthPolicySpecOverridesRulesAuthenticationApiKeySelectorMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: AuthPolicySpecOverridesRulesAuthenticationApiKeySelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a4d6db386c88a6e98539938ac5a45e324f01785c90d5b7e58a69a1d100d8c73b)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationApiKeySelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationApiKeySelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationApiKeySelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesAuthenticationApiKeySelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesAuthenticationCache",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "ttl": "ttl"},
)
class AuthPolicySpecOverridesRulesAuthenticationCache:
    def __init__(
        self,
        *,
        key: typing.Union["AuthPolicySpecOverridesRulesAuthenticationCacheKey", typing.Dict[builtins.str, typing.Any]],
        ttl: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param key: 
        :param ttl: 

        :schema: AuthPolicySpecOverridesRulesAuthenticationCache
        '''
        if isinstance(key, dict):
            key = AuthPolicySpecOverridesRulesAuthenticationCacheKey(**key)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fe922393c9c2bb19105768204d3ee7c50400d00c206c70beef45a53ecd029489)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument ttl", value=ttl, expected_type=type_hints["ttl"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
        }
        if ttl is not None:
            self._values["ttl"] = ttl

    @builtins.property
    def key(self) -> "AuthPolicySpecOverridesRulesAuthenticationCacheKey":
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationCache#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast("AuthPolicySpecOverridesRulesAuthenticationCacheKey", result)

    @builtins.property
    def ttl(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationCache#ttl
        '''
        result = self._values.get("ttl")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesAuthenticationCache(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesAuthenticationCacheKey",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthPolicySpecOverridesRulesAuthenticationCacheKey:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesRulesAuthenticationCacheKey
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5892b34ac7565bfdd0029c8bd711c0582f29be9eca1fd434c2c41481bc5355ee)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationCacheKey#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationCacheKey#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationCacheKey#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesAuthenticationCacheKey(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesAuthenticationCredentials",
    jsii_struct_bases=[],
    name_mapping={
        "authorization_header": "authorizationHeader",
        "cookie": "cookie",
        "custom_header": "customHeader",
        "query_string": "queryString",
    },
)
class AuthPolicySpecOverridesRulesAuthenticationCredentials:
    def __init__(
        self,
        *,
        authorization_header: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesAuthenticationCredentialsAuthorizationHeader", typing.Dict[builtins.str, typing.Any]]] = None,
        cookie: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesAuthenticationCredentialsCookie", typing.Dict[builtins.str, typing.Any]]] = None,
        custom_header: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesAuthenticationCredentialsCustomHeader", typing.Dict[builtins.str, typing.Any]]] = None,
        query_string: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesAuthenticationCredentialsQueryString", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param authorization_header: 
        :param cookie: 
        :param custom_header: 
        :param query_string: 

        :schema: AuthPolicySpecOverridesRulesAuthenticationCredentials
        '''
        if isinstance(authorization_header, dict):
            authorization_header = AuthPolicySpecOverridesRulesAuthenticationCredentialsAuthorizationHeader(**authorization_header)
        if isinstance(cookie, dict):
            cookie = AuthPolicySpecOverridesRulesAuthenticationCredentialsCookie(**cookie)
        if isinstance(custom_header, dict):
            custom_header = AuthPolicySpecOverridesRulesAuthenticationCredentialsCustomHeader(**custom_header)
        if isinstance(query_string, dict):
            query_string = AuthPolicySpecOverridesRulesAuthenticationCredentialsQueryString(**query_string)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__53ad8cc85b17b1643cd8fa27fa0d632b2197659e8977c78416e211bb4e634148)
            check_type(argname="argument authorization_header", value=authorization_header, expected_type=type_hints["authorization_header"])
            check_type(argname="argument cookie", value=cookie, expected_type=type_hints["cookie"])
            check_type(argname="argument custom_header", value=custom_header, expected_type=type_hints["custom_header"])
            check_type(argname="argument query_string", value=query_string, expected_type=type_hints["query_string"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if authorization_header is not None:
            self._values["authorization_header"] = authorization_header
        if cookie is not None:
            self._values["cookie"] = cookie
        if custom_header is not None:
            self._values["custom_header"] = custom_header
        if query_string is not None:
            self._values["query_string"] = query_string

    @builtins.property
    def authorization_header(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesAuthenticationCredentialsAuthorizationHeader"]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationCredentials#authorizationHeader
        '''
        result = self._values.get("authorization_header")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesAuthenticationCredentialsAuthorizationHeader"], result)

    @builtins.property
    def cookie(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesAuthenticationCredentialsCookie"]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationCredentials#cookie
        '''
        result = self._values.get("cookie")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesAuthenticationCredentialsCookie"], result)

    @builtins.property
    def custom_header(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesAuthenticationCredentialsCustomHeader"]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationCredentials#customHeader
        '''
        result = self._values.get("custom_header")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesAuthenticationCredentialsCustomHeader"], result)

    @builtins.property
    def query_string(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesAuthenticationCredentialsQueryString"]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationCredentials#queryString
        '''
        result = self._values.get("query_string")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesAuthenticationCredentialsQueryString"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesAuthenticationCredentials(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesAuthenticationCredentialsAuthorizationHeader",
    jsii_struct_bases=[],
    name_mapping={"prefix": "prefix"},
)
class AuthPolicySpecOverridesRulesAuthenticationCredentialsAuthorizationHeader:
    def __init__(self, *, prefix: typing.Optional[builtins.str] = None) -> None:
        '''
        :param prefix: 

        :schema: AuthPolicySpecOverridesRulesAuthenticationCredentialsAuthorizationHeader
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6248f2fff92152dfc252665523093b6d1e6e12308249bebe3bfee21117726ee4)
            check_type(argname="argument prefix", value=prefix, expected_type=type_hints["prefix"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if prefix is not None:
            self._values["prefix"] = prefix

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationCredentialsAuthorizationHeader#prefix
        '''
        result = self._values.get("prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesAuthenticationCredentialsAuthorizationHeader(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesAuthenticationCredentialsCookie",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class AuthPolicySpecOverridesRulesAuthenticationCredentialsCookie:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: AuthPolicySpecOverridesRulesAuthenticationCredentialsCookie
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c03657eb018a1f59156aed85015355317aeb2600a4769fa7c4889755ce815be5)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationCredentialsCookie#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesAuthenticationCredentialsCookie(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesAuthenticationCredentialsCustomHeader",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class AuthPolicySpecOverridesRulesAuthenticationCredentialsCustomHeader:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: AuthPolicySpecOverridesRulesAuthenticationCredentialsCustomHeader
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4c54a7a966f3be2d28234ab5591e22557419f164a3108b5a690c0441f73e0458)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationCredentialsCustomHeader#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesAuthenticationCredentialsCustomHeader(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesAuthenticationCredentialsQueryString",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class AuthPolicySpecOverridesRulesAuthenticationCredentialsQueryString:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: AuthPolicySpecOverridesRulesAuthenticationCredentialsQueryString
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5164400ca40434503bd6e2809447ae6187460105b36d84e8afc9f8ea40adc509)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationCredentialsQueryString#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesAuthenticationCredentialsQueryString(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesAuthenticationDefaults",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthPolicySpecOverridesRulesAuthenticationDefaults:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesRulesAuthenticationDefaults
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__187115efdbe1a562538eb108c7d9bab9ab9982515e224ef8da52688415ca731a)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationDefaults#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationDefaults#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationDefaults#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesAuthenticationDefaults(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesAuthenticationOverrides",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthPolicySpecOverridesRulesAuthenticationOverrides:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesRulesAuthenticationOverrides
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b5774112fb43122d5d47c132518dde4abed3e7f7d09698a75077c2672c682a5d)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationOverrides#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationOverrides#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationOverrides#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesAuthenticationOverrides(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesAuthenticationPlain",
    jsii_struct_bases=[],
    name_mapping={"expression": "expression", "selector": "selector"},
)
class AuthPolicySpecOverridesRulesAuthenticationPlain:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 

        :schema: AuthPolicySpecOverridesRulesAuthenticationPlain
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ff8416fb707848d9c93ebae80d06ead68f83acab53bd13bdec101b300f79542f)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationPlain#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationPlain#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesAuthenticationPlain(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesAuthenticationWhen",
    jsii_struct_bases=[],
    name_mapping={
        "all": "all",
        "any": "any",
        "operator": "operator",
        "pattern_ref": "patternRef",
        "predicate": "predicate",
        "selector": "selector",
        "value": "value",
    },
)
class AuthPolicySpecOverridesRulesAuthenticationWhen:
    def __init__(
        self,
        *,
        all: typing.Optional[typing.Sequence[typing.Any]] = None,
        any: typing.Optional[typing.Sequence[typing.Any]] = None,
        operator: typing.Optional[builtins.str] = None,
        pattern_ref: typing.Optional[builtins.str] = None,
        predicate: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param all: 
        :param any: 
        :param operator: 
        :param pattern_ref: 
        :param predicate: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesRulesAuthenticationWhen
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__780f73092cbf46ecfb083f938a66b63b9ecb60dd0835d58e68a822c9f535fdbc)
            check_type(argname="argument all", value=all, expected_type=type_hints["all"])
            check_type(argname="argument any", value=any, expected_type=type_hints["any"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument pattern_ref", value=pattern_ref, expected_type=type_hints["pattern_ref"])
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if all is not None:
            self._values["all"] = all
        if any is not None:
            self._values["any"] = any
        if operator is not None:
            self._values["operator"] = operator
        if pattern_ref is not None:
            self._values["pattern_ref"] = pattern_ref
        if predicate is not None:
            self._values["predicate"] = predicate
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def all(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationWhen#all
        '''
        result = self._values.get("all")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def any(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationWhen#any
        '''
        result = self._values.get("any")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationWhen#operator
        '''
        result = self._values.get("operator")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def pattern_ref(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationWhen#patternRef
        '''
        result = self._values.get("pattern_ref")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def predicate(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationWhen#predicate
        '''
        result = self._values.get("predicate")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationWhen#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthenticationWhen#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesAuthenticationWhen(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesAuthorization",
    jsii_struct_bases=[],
    name_mapping={
        "cache": "cache",
        "kubernetes_subject_access_review": "kubernetesSubjectAccessReview",
        "metrics": "metrics",
        "opa": "opa",
        "pattern_matching": "patternMatching",
        "priority": "priority",
        "spicedb": "spicedb",
        "when": "when",
    },
)
class AuthPolicySpecOverridesRulesAuthorization:
    def __init__(
        self,
        *,
        cache: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesAuthorizationCache", typing.Dict[builtins.str, typing.Any]]] = None,
        kubernetes_subject_access_review: typing.Any = None,
        metrics: typing.Optional[builtins.bool] = None,
        opa: typing.Any = None,
        pattern_matching: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesAuthorizationPatternMatching", typing.Dict[builtins.str, typing.Any]]] = None,
        priority: typing.Optional[jsii.Number] = None,
        spicedb: typing.Any = None,
        when: typing.Optional[typing.Sequence[typing.Union["AuthPolicySpecOverridesRulesAuthorizationWhen", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param cache: 
        :param kubernetes_subject_access_review: 
        :param metrics: 
        :param opa: 
        :param pattern_matching: 
        :param priority: 
        :param spicedb: 
        :param when: 

        :schema: AuthPolicySpecOverridesRulesAuthorization
        '''
        if isinstance(cache, dict):
            cache = AuthPolicySpecOverridesRulesAuthorizationCache(**cache)
        if isinstance(pattern_matching, dict):
            pattern_matching = AuthPolicySpecOverridesRulesAuthorizationPatternMatching(**pattern_matching)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6b59384de4d4423bd299ba950c1a60c1622327097f576bd30146122185a06a29)
            check_type(argname="argument cache", value=cache, expected_type=type_hints["cache"])
            check_type(argname="argument kubernetes_subject_access_review", value=kubernetes_subject_access_review, expected_type=type_hints["kubernetes_subject_access_review"])
            check_type(argname="argument metrics", value=metrics, expected_type=type_hints["metrics"])
            check_type(argname="argument opa", value=opa, expected_type=type_hints["opa"])
            check_type(argname="argument pattern_matching", value=pattern_matching, expected_type=type_hints["pattern_matching"])
            check_type(argname="argument priority", value=priority, expected_type=type_hints["priority"])
            check_type(argname="argument spicedb", value=spicedb, expected_type=type_hints["spicedb"])
            check_type(argname="argument when", value=when, expected_type=type_hints["when"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cache is not None:
            self._values["cache"] = cache
        if kubernetes_subject_access_review is not None:
            self._values["kubernetes_subject_access_review"] = kubernetes_subject_access_review
        if metrics is not None:
            self._values["metrics"] = metrics
        if opa is not None:
            self._values["opa"] = opa
        if pattern_matching is not None:
            self._values["pattern_matching"] = pattern_matching
        if priority is not None:
            self._values["priority"] = priority
        if spicedb is not None:
            self._values["spicedb"] = spicedb
        if when is not None:
            self._values["when"] = when

    @builtins.property
    def cache(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesAuthorizationCache"]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorization#cache
        '''
        result = self._values.get("cache")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesAuthorizationCache"], result)

    @builtins.property
    def kubernetes_subject_access_review(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorization#kubernetesSubjectAccessReview
        '''
        result = self._values.get("kubernetes_subject_access_review")
        return typing.cast(typing.Any, result)

    @builtins.property
    def metrics(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorization#metrics
        '''
        result = self._values.get("metrics")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def opa(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorization#opa
        '''
        result = self._values.get("opa")
        return typing.cast(typing.Any, result)

    @builtins.property
    def pattern_matching(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesAuthorizationPatternMatching"]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorization#patternMatching
        '''
        result = self._values.get("pattern_matching")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesAuthorizationPatternMatching"], result)

    @builtins.property
    def priority(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorization#priority
        '''
        result = self._values.get("priority")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def spicedb(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorization#spicedb
        '''
        result = self._values.get("spicedb")
        return typing.cast(typing.Any, result)

    @builtins.property
    def when(
        self,
    ) -> typing.Optional[typing.List["AuthPolicySpecOverridesRulesAuthorizationWhen"]]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorization#when
        '''
        result = self._values.get("when")
        return typing.cast(typing.Optional[typing.List["AuthPolicySpecOverridesRulesAuthorizationWhen"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesAuthorization(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesAuthorizationCache",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "ttl": "ttl"},
)
class AuthPolicySpecOverridesRulesAuthorizationCache:
    def __init__(
        self,
        *,
        key: typing.Union["AuthPolicySpecOverridesRulesAuthorizationCacheKey", typing.Dict[builtins.str, typing.Any]],
        ttl: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param key: 
        :param ttl: 

        :schema: AuthPolicySpecOverridesRulesAuthorizationCache
        '''
        if isinstance(key, dict):
            key = AuthPolicySpecOverridesRulesAuthorizationCacheKey(**key)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__df30cce878640a92adcc57126915664192de32a409050abf178380460cfd9605)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument ttl", value=ttl, expected_type=type_hints["ttl"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
        }
        if ttl is not None:
            self._values["ttl"] = ttl

    @builtins.property
    def key(self) -> "AuthPolicySpecOverridesRulesAuthorizationCacheKey":
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorizationCache#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast("AuthPolicySpecOverridesRulesAuthorizationCacheKey", result)

    @builtins.property
    def ttl(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorizationCache#ttl
        '''
        result = self._values.get("ttl")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesAuthorizationCache(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesAuthorizationCacheKey",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthPolicySpecOverridesRulesAuthorizationCacheKey:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesRulesAuthorizationCacheKey
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__164339319adbce8279931b54153c2582e595e6c955b364a0ca33f8d6353fa01c)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorizationCacheKey#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorizationCacheKey#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorizationCacheKey#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesAuthorizationCacheKey(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesAuthorizationPatternMatching",
    jsii_struct_bases=[],
    name_mapping={"patterns": "patterns"},
)
class AuthPolicySpecOverridesRulesAuthorizationPatternMatching:
    def __init__(
        self,
        *,
        patterns: typing.Sequence[typing.Union["AuthPolicySpecOverridesRulesAuthorizationPatternMatchingPatterns", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param patterns: 

        :schema: AuthPolicySpecOverridesRulesAuthorizationPatternMatching
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__638892a3245620b6cace2f5676dd53e599d0d8a2e8cdaa1118f27f19b422a18d)
            check_type(argname="argument patterns", value=patterns, expected_type=type_hints["patterns"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "patterns": patterns,
        }

    @builtins.property
    def patterns(
        self,
    ) -> typing.List["AuthPolicySpecOverridesRulesAuthorizationPatternMatchingPatterns"]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorizationPatternMatching#patterns
        '''
        result = self._values.get("patterns")
        assert result is not None, "Required property 'patterns' is missing"
        return typing.cast(typing.List["AuthPolicySpecOverridesRulesAuthorizationPatternMatchingPatterns"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesAuthorizationPatternMatching(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesAuthorizationPatternMatchingPatterns",
    jsii_struct_bases=[],
    name_mapping={
        "all": "all",
        "any": "any",
        "operator": "operator",
        "pattern_ref": "patternRef",
        "predicate": "predicate",
        "selector": "selector",
        "value": "value",
    },
)
class AuthPolicySpecOverridesRulesAuthorizationPatternMatchingPatterns:
    def __init__(
        self,
        *,
        all: typing.Optional[typing.Sequence[typing.Any]] = None,
        any: typing.Optional[typing.Sequence[typing.Any]] = None,
        operator: typing.Optional[builtins.str] = None,
        pattern_ref: typing.Optional[builtins.str] = None,
        predicate: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param all: 
        :param any: 
        :param operator: 
        :param pattern_ref: 
        :param predicate: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesRulesAuthorizationPatternMatchingPatterns
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__65735201294694e795c5f3ebffbfed74419c97d0c8b7ce62ed109ab6a0666e65)
            check_type(argname="argument all", value=all, expected_type=type_hints["all"])
            check_type(argname="argument any", value=any, expected_type=type_hints["any"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument pattern_ref", value=pattern_ref, expected_type=type_hints["pattern_ref"])
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if all is not None:
            self._values["all"] = all
        if any is not None:
            self._values["any"] = any
        if operator is not None:
            self._values["operator"] = operator
        if pattern_ref is not None:
            self._values["pattern_ref"] = pattern_ref
        if predicate is not None:
            self._values["predicate"] = predicate
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def all(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorizationPatternMatchingPatterns#all
        '''
        result = self._values.get("all")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def any(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorizationPatternMatchingPatterns#any
        '''
        result = self._values.get("any")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorizationPatternMatchingPatterns#operator
        '''
        result = self._values.get("operator")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def pattern_ref(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorizationPatternMatchingPatterns#patternRef
        '''
        result = self._values.get("pattern_ref")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def predicate(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorizationPatternMatchingPatterns#predicate
        '''
        result = self._values.get("predicate")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorizationPatternMatchingPatterns#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorizationPatternMatchingPatterns#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesAuthorizationPatternMatchingPatterns(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesAuthorizationWhen",
    jsii_struct_bases=[],
    name_mapping={
        "all": "all",
        "any": "any",
        "operator": "operator",
        "pattern_ref": "patternRef",
        "predicate": "predicate",
        "selector": "selector",
        "value": "value",
    },
)
class AuthPolicySpecOverridesRulesAuthorizationWhen:
    def __init__(
        self,
        *,
        all: typing.Optional[typing.Sequence[typing.Any]] = None,
        any: typing.Optional[typing.Sequence[typing.Any]] = None,
        operator: typing.Optional[builtins.str] = None,
        pattern_ref: typing.Optional[builtins.str] = None,
        predicate: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param all: 
        :param any: 
        :param operator: 
        :param pattern_ref: 
        :param predicate: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesRulesAuthorizationWhen
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__65f230f2942a5edbdb4f37fd1c79c7a37cfdb9806533d5c7570951854a62eb97)
            check_type(argname="argument all", value=all, expected_type=type_hints["all"])
            check_type(argname="argument any", value=any, expected_type=type_hints["any"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument pattern_ref", value=pattern_ref, expected_type=type_hints["pattern_ref"])
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if all is not None:
            self._values["all"] = all
        if any is not None:
            self._values["any"] = any
        if operator is not None:
            self._values["operator"] = operator
        if pattern_ref is not None:
            self._values["pattern_ref"] = pattern_ref
        if predicate is not None:
            self._values["predicate"] = predicate
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def all(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorizationWhen#all
        '''
        result = self._values.get("all")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def any(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorizationWhen#any
        '''
        result = self._values.get("any")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorizationWhen#operator
        '''
        result = self._values.get("operator")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def pattern_ref(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorizationWhen#patternRef
        '''
        result = self._values.get("pattern_ref")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def predicate(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorizationWhen#predicate
        '''
        result = self._values.get("predicate")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorizationWhen#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesAuthorizationWhen#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesAuthorizationWhen(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponse",
    jsii_struct_bases=[],
    name_mapping={
        "success": "success",
        "unauthenticated": "unauthenticated",
        "unauthorized": "unauthorized",
    },
)
class AuthPolicySpecOverridesRulesResponse:
    def __init__(
        self,
        *,
        success: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesResponseSuccess", typing.Dict[builtins.str, typing.Any]]] = None,
        unauthenticated: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesResponseUnauthenticated", typing.Dict[builtins.str, typing.Any]]] = None,
        unauthorized: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesResponseUnauthorized", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param success: 
        :param unauthenticated: 
        :param unauthorized: 

        :schema: AuthPolicySpecOverridesRulesResponse
        '''
        if isinstance(success, dict):
            success = AuthPolicySpecOverridesRulesResponseSuccess(**success)
        if isinstance(unauthenticated, dict):
            unauthenticated = AuthPolicySpecOverridesRulesResponseUnauthenticated(**unauthenticated)
        if isinstance(unauthorized, dict):
            unauthorized = AuthPolicySpecOverridesRulesResponseUnauthorized(**unauthorized)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a2ccf31ab4e834cbda9c242f58b0ca8c1444cce5233708716065733539bf5ac3)
            check_type(argname="argument success", value=success, expected_type=type_hints["success"])
            check_type(argname="argument unauthenticated", value=unauthenticated, expected_type=type_hints["unauthenticated"])
            check_type(argname="argument unauthorized", value=unauthorized, expected_type=type_hints["unauthorized"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if success is not None:
            self._values["success"] = success
        if unauthenticated is not None:
            self._values["unauthenticated"] = unauthenticated
        if unauthorized is not None:
            self._values["unauthorized"] = unauthorized

    @builtins.property
    def success(self) -> typing.Optional["AuthPolicySpecOverridesRulesResponseSuccess"]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponse#success
        '''
        result = self._values.get("success")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesResponseSuccess"], result)

    @builtins.property
    def unauthenticated(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesResponseUnauthenticated"]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponse#unauthenticated
        '''
        result = self._values.get("unauthenticated")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesResponseUnauthenticated"], result)

    @builtins.property
    def unauthorized(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesResponseUnauthorized"]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponse#unauthorized
        '''
        result = self._values.get("unauthorized")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesResponseUnauthorized"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponse(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseSuccess",
    jsii_struct_bases=[],
    name_mapping={"filters": "filters", "headers": "headers"},
)
class AuthPolicySpecOverridesRulesResponseSuccess:
    def __init__(
        self,
        *,
        filters: typing.Optional[typing.Mapping[builtins.str, typing.Union["AuthPolicySpecOverridesRulesResponseSuccessFilters", typing.Dict[builtins.str, typing.Any]]]] = None,
        headers: typing.Optional[typing.Mapping[builtins.str, typing.Union["AuthPolicySpecOverridesRulesResponseSuccessHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param filters: 
        :param headers: 

        :schema: AuthPolicySpecOverridesRulesResponseSuccess
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1d7b11521bd9ecf3b82606f80584142f7ba46146496b9ff9389d7093d1c125c9)
            check_type(argname="argument filters", value=filters, expected_type=type_hints["filters"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if filters is not None:
            self._values["filters"] = filters
        if headers is not None:
            self._values["headers"] = headers

    @builtins.property
    def filters(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesResponseSuccessFilters"]]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccess#filters
        '''
        result = self._values.get("filters")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesResponseSuccessFilters"]], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesResponseSuccessHeaders"]]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccess#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesResponseSuccessHeaders"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseSuccess(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessFilters",
    jsii_struct_bases=[],
    name_mapping={
        "cache": "cache",
        "json": "json",
        "key": "key",
        "metrics": "metrics",
        "plain": "plain",
        "priority": "priority",
        "when": "when",
        "wristband": "wristband",
    },
)
class AuthPolicySpecOverridesRulesResponseSuccessFilters:
    def __init__(
        self,
        *,
        cache: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesResponseSuccessFiltersCache", typing.Dict[builtins.str, typing.Any]]] = None,
        json: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesResponseSuccessFiltersJson", typing.Dict[builtins.str, typing.Any]]] = None,
        key: typing.Optional[builtins.str] = None,
        metrics: typing.Optional[builtins.bool] = None,
        plain: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesResponseSuccessFiltersPlain", typing.Dict[builtins.str, typing.Any]]] = None,
        priority: typing.Optional[jsii.Number] = None,
        when: typing.Optional[typing.Sequence[typing.Union["AuthPolicySpecOverridesRulesResponseSuccessFiltersWhen", typing.Dict[builtins.str, typing.Any]]]] = None,
        wristband: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesResponseSuccessFiltersWristband", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param cache: 
        :param json: 
        :param key: 
        :param metrics: 
        :param plain: 
        :param priority: 
        :param when: 
        :param wristband: 

        :schema: AuthPolicySpecOverridesRulesResponseSuccessFilters
        '''
        if isinstance(cache, dict):
            cache = AuthPolicySpecOverridesRulesResponseSuccessFiltersCache(**cache)
        if isinstance(json, dict):
            json = AuthPolicySpecOverridesRulesResponseSuccessFiltersJson(**json)
        if isinstance(plain, dict):
            plain = AuthPolicySpecOverridesRulesResponseSuccessFiltersPlain(**plain)
        if isinstance(wristband, dict):
            wristband = AuthPolicySpecOverridesRulesResponseSuccessFiltersWristband(**wristband)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dc4168e80d340f534877774a86a0cc2b642e06f7b741baa4e20d3ab371f2f38f)
            check_type(argname="argument cache", value=cache, expected_type=type_hints["cache"])
            check_type(argname="argument json", value=json, expected_type=type_hints["json"])
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument metrics", value=metrics, expected_type=type_hints["metrics"])
            check_type(argname="argument plain", value=plain, expected_type=type_hints["plain"])
            check_type(argname="argument priority", value=priority, expected_type=type_hints["priority"])
            check_type(argname="argument when", value=when, expected_type=type_hints["when"])
            check_type(argname="argument wristband", value=wristband, expected_type=type_hints["wristband"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cache is not None:
            self._values["cache"] = cache
        if json is not None:
            self._values["json"] = json
        if key is not None:
            self._values["key"] = key
        if metrics is not None:
            self._values["metrics"] = metrics
        if plain is not None:
            self._values["plain"] = plain
        if priority is not None:
            self._values["priority"] = priority
        if when is not None:
            self._values["when"] = when
        if wristband is not None:
            self._values["wristband"] = wristband

    @builtins.property
    def cache(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesResponseSuccessFiltersCache"]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFilters#cache
        '''
        result = self._values.get("cache")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesResponseSuccessFiltersCache"], result)

    @builtins.property
    def json(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesResponseSuccessFiltersJson"]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFilters#json
        '''
        result = self._values.get("json")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesResponseSuccessFiltersJson"], result)

    @builtins.property
    def key(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFilters#key
        '''
        result = self._values.get("key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def metrics(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFilters#metrics
        '''
        result = self._values.get("metrics")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def plain(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesResponseSuccessFiltersPlain"]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFilters#plain
        '''
        result = self._values.get("plain")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesResponseSuccessFiltersPlain"], result)

    @builtins.property
    def priority(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFilters#priority
        '''
        result = self._values.get("priority")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def when(
        self,
    ) -> typing.Optional[typing.List["AuthPolicySpecOverridesRulesResponseSuccessFiltersWhen"]]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFilters#when
        '''
        result = self._values.get("when")
        return typing.cast(typing.Optional[typing.List["AuthPolicySpecOverridesRulesResponseSuccessFiltersWhen"]], result)

    @builtins.property
    def wristband(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesResponseSuccessFiltersWristband"]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFilters#wristband
        '''
        result = self._values.get("wristband")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesResponseSuccessFiltersWristband"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseSuccessFilters(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessFiltersCache",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "ttl": "ttl"},
)
class AuthPolicySpecOverridesRulesResponseSuccessFiltersCache:
    def __init__(
        self,
        *,
        key: typing.Union["AuthPolicySpecOverridesRulesResponseSuccessFiltersCacheKey", typing.Dict[builtins.str, typing.Any]],
        ttl: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param key: 
        :param ttl: 

        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersCache
        '''
        if isinstance(key, dict):
            key = AuthPolicySpecOverridesRulesResponseSuccessFiltersCacheKey(**key)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f315bb5e8fe09aac51900630ff2ce943a9e19fc8ef328c264c8b8806e8e9ae0d)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument ttl", value=ttl, expected_type=type_hints["ttl"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
        }
        if ttl is not None:
            self._values["ttl"] = ttl

    @builtins.property
    def key(self) -> "AuthPolicySpecOverridesRulesResponseSuccessFiltersCacheKey":
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersCache#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast("AuthPolicySpecOverridesRulesResponseSuccessFiltersCacheKey", result)

    @builtins.property
    def ttl(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersCache#ttl
        '''
        result = self._values.get("ttl")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseSuccessFiltersCache(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessFiltersCacheKey",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthPolicySpecOverridesRulesResponseSuccessFiltersCacheKey:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersCacheKey
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__78f7b3d2358d65c1e221612e78864f566a7878e22009d2e5cc773c9f8233d1a6)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersCacheKey#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersCacheKey#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersCacheKey#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseSuccessFiltersCacheKey(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessFiltersJson",
    jsii_struct_bases=[],
    name_mapping={"properties": "properties"},
)
class AuthPolicySpecOverridesRulesResponseSuccessFiltersJson:
    def __init__(
        self,
        *,
        properties: typing.Mapping[builtins.str, typing.Union["AuthPolicySpecOverridesRulesResponseSuccessFiltersJsonProperties", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param properties: 

        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersJson
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__88b3ef24d85f9f7b11b65d7feab2f8cd70a8640bd2a100a44a88036c9e80ab45)
            check_type(argname="argument properties", value=properties, expected_type=type_hints["properties"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "properties": properties,
        }

    @builtins.property
    def properties(
        self,
    ) -> typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesResponseSuccessFiltersJsonProperties"]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersJson#properties
        '''
        result = self._values.get("properties")
        assert result is not None, "Required property 'properties' is missing"
        return typing.cast(typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesResponseSuccessFiltersJsonProperties"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseSuccessFiltersJson(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessFiltersJsonProperties",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthPolicySpecOverridesRulesResponseSuccessFiltersJsonProperties:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersJsonProperties
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__36e2a578a91fd516df092fe071d7d867aaee13fdd9a992d4f192107379c48f27)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersJsonProperties#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersJsonProperties#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersJsonProperties#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseSuccessFiltersJsonProperties(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessFiltersPlain",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthPolicySpecOverridesRulesResponseSuccessFiltersPlain:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersPlain
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f68458f2ed06bf73dc319249cddbf4b9d6a2454759101a4589592253b15f9865)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersPlain#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersPlain#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersPlain#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseSuccessFiltersPlain(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessFiltersWhen",
    jsii_struct_bases=[],
    name_mapping={
        "all": "all",
        "any": "any",
        "operator": "operator",
        "pattern_ref": "patternRef",
        "predicate": "predicate",
        "selector": "selector",
        "value": "value",
    },
)
class AuthPolicySpecOverridesRulesResponseSuccessFiltersWhen:
    def __init__(
        self,
        *,
        all: typing.Optional[typing.Sequence[typing.Any]] = None,
        any: typing.Optional[typing.Sequence[typing.Any]] = None,
        operator: typing.Optional[builtins.str] = None,
        pattern_ref: typing.Optional[builtins.str] = None,
        predicate: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param all: 
        :param any: 
        :param operator: 
        :param pattern_ref: 
        :param predicate: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersWhen
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1a47f890cfed4f2059533c1f95e4b056e5915839dd239e0b6555ae3ff843fa94)
            check_type(argname="argument all", value=all, expected_type=type_hints["all"])
            check_type(argname="argument any", value=any, expected_type=type_hints["any"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument pattern_ref", value=pattern_ref, expected_type=type_hints["pattern_ref"])
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if all is not None:
            self._values["all"] = all
        if any is not None:
            self._values["any"] = any
        if operator is not None:
            self._values["operator"] = operator
        if pattern_ref is not None:
            self._values["pattern_ref"] = pattern_ref
        if predicate is not None:
            self._values["predicate"] = predicate
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def all(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersWhen#all
        '''
        result = self._values.get("all")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def any(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersWhen#any
        '''
        result = self._values.get("any")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersWhen#operator
        '''
        result = self._values.get("operator")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def pattern_ref(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersWhen#patternRef
        '''
        result = self._values.get("pattern_ref")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def predicate(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersWhen#predicate
        '''
        result = self._values.get("predicate")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersWhen#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersWhen#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseSuccessFiltersWhen(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessFiltersWristband",
    jsii_struct_bases=[],
    name_mapping={
        "issuer": "issuer",
        "signing_key_refs": "signingKeyRefs",
        "custom_claims": "customClaims",
        "token_duration": "tokenDuration",
    },
)
class AuthPolicySpecOverridesRulesResponseSuccessFiltersWristband:
    def __init__(
        self,
        *,
        issuer: builtins.str,
        signing_key_refs: typing.Sequence[typing.Union["AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandSigningKeyRefs", typing.Dict[builtins.str, typing.Any]]],
        custom_claims: typing.Optional[typing.Mapping[builtins.str, typing.Union["AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandCustomClaims", typing.Dict[builtins.str, typing.Any]]]] = None,
        token_duration: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param issuer: 
        :param signing_key_refs: 
        :param custom_claims: 
        :param token_duration: 

        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersWristband
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__56e35754942d86abaaf253a56c13ffb162d18e91274d3df7fd1852147e8bbb77)
            check_type(argname="argument issuer", value=issuer, expected_type=type_hints["issuer"])
            check_type(argname="argument signing_key_refs", value=signing_key_refs, expected_type=type_hints["signing_key_refs"])
            check_type(argname="argument custom_claims", value=custom_claims, expected_type=type_hints["custom_claims"])
            check_type(argname="argument token_duration", value=token_duration, expected_type=type_hints["token_duration"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "issuer": issuer,
            "signing_key_refs": signing_key_refs,
        }
        if custom_claims is not None:
            self._values["custom_claims"] = custom_claims
        if token_duration is not None:
            self._values["token_duration"] = token_duration

    @builtins.property
    def issuer(self) -> builtins.str:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersWristband#issuer
        '''
        result = self._values.get("issuer")
        assert result is not None, "Required property 'issuer' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def signing_key_refs(
        self,
    ) -> typing.List["AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandSigningKeyRefs"]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersWristband#signingKeyRefs
        '''
        result = self._values.get("signing_key_refs")
        assert result is not None, "Required property 'signing_key_refs' is missing"
        return typing.cast(typing.List["AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandSigningKeyRefs"], result)

    @builtins.property
    def custom_claims(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandCustomClaims"]]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersWristband#customClaims
        '''
        result = self._values.get("custom_claims")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandCustomClaims"]], result)

    @builtins.property
    def token_duration(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersWristband#tokenDuration
        '''
        result = self._values.get("token_duration")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseSuccessFiltersWristband(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandCustomClaims",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandCustomClaims:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandCustomClaims
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3deb9f77774fb1375d2e3ba9a24493d6122a9e7342a0ec0fb94010eabfa0e6a7)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandCustomClaims#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandCustomClaims#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandCustomClaims#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandCustomClaims(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandSigningKeyRefs",
    jsii_struct_bases=[],
    name_mapping={"algorithm": "algorithm", "name": "name"},
)
class AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandSigningKeyRefs:
    def __init__(self, *, algorithm: builtins.str, name: builtins.str) -> None:
        '''
        :param algorithm: 
        :param name: 

        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandSigningKeyRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3b69dca4fa4a0ad1c2e5eff31a675c12d978ada1ce770856b03d829cf24d289d)
            check_type(argname="argument algorithm", value=algorithm, expected_type=type_hints["algorithm"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "algorithm": algorithm,
            "name": name,
        }

    @builtins.property
    def algorithm(self) -> builtins.str:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandSigningKeyRefs#algorithm
        '''
        result = self._values.get("algorithm")
        assert result is not None, "Required property 'algorithm' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandSigningKeyRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandSigningKeyRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessHeaders",
    jsii_struct_bases=[],
    name_mapping={
        "cache": "cache",
        "json": "json",
        "key": "key",
        "metrics": "metrics",
        "plain": "plain",
        "priority": "priority",
        "when": "when",
        "wristband": "wristband",
    },
)
class AuthPolicySpecOverridesRulesResponseSuccessHeaders:
    def __init__(
        self,
        *,
        cache: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesResponseSuccessHeadersCache", typing.Dict[builtins.str, typing.Any]]] = None,
        json: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesResponseSuccessHeadersJson", typing.Dict[builtins.str, typing.Any]]] = None,
        key: typing.Optional[builtins.str] = None,
        metrics: typing.Optional[builtins.bool] = None,
        plain: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesResponseSuccessHeadersPlain", typing.Dict[builtins.str, typing.Any]]] = None,
        priority: typing.Optional[jsii.Number] = None,
        when: typing.Optional[typing.Sequence[typing.Union["AuthPolicySpecOverridesRulesResponseSuccessHeadersWhen", typing.Dict[builtins.str, typing.Any]]]] = None,
        wristband: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesResponseSuccessHeadersWristband", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param cache: 
        :param json: 
        :param key: 
        :param metrics: 
        :param plain: 
        :param priority: 
        :param when: 
        :param wristband: 

        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeaders
        '''
        if isinstance(cache, dict):
            cache = AuthPolicySpecOverridesRulesResponseSuccessHeadersCache(**cache)
        if isinstance(json, dict):
            json = AuthPolicySpecOverridesRulesResponseSuccessHeadersJson(**json)
        if isinstance(plain, dict):
            plain = AuthPolicySpecOverridesRulesResponseSuccessHeadersPlain(**plain)
        if isinstance(wristband, dict):
            wristband = AuthPolicySpecOverridesRulesResponseSuccessHeadersWristband(**wristband)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a815b7fcbe8b5c621fe5592f8630da3f62c746a843220286507711cd12cbc4ad)
            check_type(argname="argument cache", value=cache, expected_type=type_hints["cache"])
            check_type(argname="argument json", value=json, expected_type=type_hints["json"])
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument metrics", value=metrics, expected_type=type_hints["metrics"])
            check_type(argname="argument plain", value=plain, expected_type=type_hints["plain"])
            check_type(argname="argument priority", value=priority, expected_type=type_hints["priority"])
            check_type(argname="argument when", value=when, expected_type=type_hints["when"])
            check_type(argname="argument wristband", value=wristband, expected_type=type_hints["wristband"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cache is not None:
            self._values["cache"] = cache
        if json is not None:
            self._values["json"] = json
        if key is not None:
            self._values["key"] = key
        if metrics is not None:
            self._values["metrics"] = metrics
        if plain is not None:
            self._values["plain"] = plain
        if priority is not None:
            self._values["priority"] = priority
        if when is not None:
            self._values["when"] = when
        if wristband is not None:
            self._values["wristband"] = wristband

    @builtins.property
    def cache(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesResponseSuccessHeadersCache"]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeaders#cache
        '''
        result = self._values.get("cache")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesResponseSuccessHeadersCache"], result)

    @builtins.property
    def json(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesResponseSuccessHeadersJson"]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeaders#json
        '''
        result = self._values.get("json")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesResponseSuccessHeadersJson"], result)

    @builtins.property
    def key(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeaders#key
        '''
        result = self._values.get("key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def metrics(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeaders#metrics
        '''
        result = self._values.get("metrics")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def plain(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesResponseSuccessHeadersPlain"]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeaders#plain
        '''
        result = self._values.get("plain")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesResponseSuccessHeadersPlain"], result)

    @builtins.property
    def priority(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeaders#priority
        '''
        result = self._values.get("priority")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def when(
        self,
    ) -> typing.Optional[typing.List["AuthPolicySpecOverridesRulesResponseSuccessHeadersWhen"]]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeaders#when
        '''
        result = self._values.get("when")
        return typing.cast(typing.Optional[typing.List["AuthPolicySpecOverridesRulesResponseSuccessHeadersWhen"]], result)

    @builtins.property
    def wristband(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesResponseSuccessHeadersWristband"]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeaders#wristband
        '''
        result = self._values.get("wristband")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesResponseSuccessHeadersWristband"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseSuccessHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessHeadersCache",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "ttl": "ttl"},
)
class AuthPolicySpecOverridesRulesResponseSuccessHeadersCache:
    def __init__(
        self,
        *,
        key: typing.Union["AuthPolicySpecOverridesRulesResponseSuccessHeadersCacheKey", typing.Dict[builtins.str, typing.Any]],
        ttl: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param key: 
        :param ttl: 

        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersCache
        '''
        if isinstance(key, dict):
            key = AuthPolicySpecOverridesRulesResponseSuccessHeadersCacheKey(**key)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f15354245801bd25e51845844bcdbe8b42e0ad7f58af0d4298abfd23d954d0fc)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument ttl", value=ttl, expected_type=type_hints["ttl"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
        }
        if ttl is not None:
            self._values["ttl"] = ttl

    @builtins.property
    def key(self) -> "AuthPolicySpecOverridesRulesResponseSuccessHeadersCacheKey":
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersCache#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast("AuthPolicySpecOverridesRulesResponseSuccessHeadersCacheKey", result)

    @builtins.property
    def ttl(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersCache#ttl
        '''
        result = self._values.get("ttl")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseSuccessHeadersCache(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessHeadersCacheKey",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthPolicySpecOverridesRulesResponseSuccessHeadersCacheKey:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersCacheKey
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__73590467b38ffa4690d1849f5ddf103a2dff8a638b187f35c6fbfc0c02712dda)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersCacheKey#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersCacheKey#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersCacheKey#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseSuccessHeadersCacheKey(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessHeadersJson",
    jsii_struct_bases=[],
    name_mapping={"properties": "properties"},
)
class AuthPolicySpecOverridesRulesResponseSuccessHeadersJson:
    def __init__(
        self,
        *,
        properties: typing.Mapping[builtins.str, typing.Union["AuthPolicySpecOverridesRulesResponseSuccessHeadersJsonProperties", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param properties: 

        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersJson
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2db95c2a53dfbd1ae9884876d2ed4479c6e794c264deb0590e0677ba6064a477)
            check_type(argname="argument properties", value=properties, expected_type=type_hints["properties"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "properties": properties,
        }

    @builtins.property
    def properties(
        self,
    ) -> typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesResponseSuccessHeadersJsonProperties"]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersJson#properties
        '''
        result = self._values.get("properties")
        assert result is not None, "Required property 'properties' is missing"
        return typing.cast(typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesResponseSuccessHeadersJsonProperties"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseSuccessHeadersJson(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessHeadersJsonProperties",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthPolicySpecOverridesRulesResponseSuccessHeadersJsonProperties:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersJsonProperties
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e79efa060ece2d43105fa3542ed6755cd712aaa627c987d141fab8499b250cc9)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersJsonProperties#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersJsonProperties#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersJsonProperties#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseSuccessHeadersJsonProperties(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessHeadersPlain",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthPolicySpecOverridesRulesResponseSuccessHeadersPlain:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersPlain
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0619ba4085d6150c0a84673b87f42232dacced3daa7b0b5c0004cfb842e06223)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersPlain#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersPlain#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersPlain#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseSuccessHeadersPlain(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessHeadersWhen",
    jsii_struct_bases=[],
    name_mapping={
        "all": "all",
        "any": "any",
        "operator": "operator",
        "pattern_ref": "patternRef",
        "predicate": "predicate",
        "selector": "selector",
        "value": "value",
    },
)
class AuthPolicySpecOverridesRulesResponseSuccessHeadersWhen:
    def __init__(
        self,
        *,
        all: typing.Optional[typing.Sequence[typing.Any]] = None,
        any: typing.Optional[typing.Sequence[typing.Any]] = None,
        operator: typing.Optional[builtins.str] = None,
        pattern_ref: typing.Optional[builtins.str] = None,
        predicate: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param all: 
        :param any: 
        :param operator: 
        :param pattern_ref: 
        :param predicate: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersWhen
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__73063d2bee0c9bd4b7398feb2b659432d1d3a8ada82a104914bd975142fdafd3)
            check_type(argname="argument all", value=all, expected_type=type_hints["all"])
            check_type(argname="argument any", value=any, expected_type=type_hints["any"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument pattern_ref", value=pattern_ref, expected_type=type_hints["pattern_ref"])
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if all is not None:
            self._values["all"] = all
        if any is not None:
            self._values["any"] = any
        if operator is not None:
            self._values["operator"] = operator
        if pattern_ref is not None:
            self._values["pattern_ref"] = pattern_ref
        if predicate is not None:
            self._values["predicate"] = predicate
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def all(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersWhen#all
        '''
        result = self._values.get("all")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def any(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersWhen#any
        '''
        result = self._values.get("any")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersWhen#operator
        '''
        result = self._values.get("operator")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def pattern_ref(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersWhen#patternRef
        '''
        result = self._values.get("pattern_ref")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def predicate(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersWhen#predicate
        '''
        result = self._values.get("predicate")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersWhen#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersWhen#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseSuccessHeadersWhen(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessHeadersWristband",
    jsii_struct_bases=[],
    name_mapping={
        "issuer": "issuer",
        "signing_key_refs": "signingKeyRefs",
        "custom_claims": "customClaims",
        "token_duration": "tokenDuration",
    },
)
class AuthPolicySpecOverridesRulesResponseSuccessHeadersWristband:
    def __init__(
        self,
        *,
        issuer: builtins.str,
        signing_key_refs: typing.Sequence[typing.Union["AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandSigningKeyRefs", typing.Dict[builtins.str, typing.Any]]],
        custom_claims: typing.Optional[typing.Mapping[builtins.str, typing.Union["AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandCustomClaims", typing.Dict[builtins.str, typing.Any]]]] = None,
        token_duration: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param issuer: 
        :param signing_key_refs: 
        :param custom_claims: 
        :param token_duration: 

        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersWristband
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ef65c30089bfc61db95309628eccb7220a2e2f334eb1a29ef5b168df182954c4)
            check_type(argname="argument issuer", value=issuer, expected_type=type_hints["issuer"])
            check_type(argname="argument signing_key_refs", value=signing_key_refs, expected_type=type_hints["signing_key_refs"])
            check_type(argname="argument custom_claims", value=custom_claims, expected_type=type_hints["custom_claims"])
            check_type(argname="argument token_duration", value=token_duration, expected_type=type_hints["token_duration"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "issuer": issuer,
            "signing_key_refs": signing_key_refs,
        }
        if custom_claims is not None:
            self._values["custom_claims"] = custom_claims
        if token_duration is not None:
            self._values["token_duration"] = token_duration

    @builtins.property
    def issuer(self) -> builtins.str:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersWristband#issuer
        '''
        result = self._values.get("issuer")
        assert result is not None, "Required property 'issuer' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def signing_key_refs(
        self,
    ) -> typing.List["AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandSigningKeyRefs"]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersWristband#signingKeyRefs
        '''
        result = self._values.get("signing_key_refs")
        assert result is not None, "Required property 'signing_key_refs' is missing"
        return typing.cast(typing.List["AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandSigningKeyRefs"], result)

    @builtins.property
    def custom_claims(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandCustomClaims"]]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersWristband#customClaims
        '''
        result = self._values.get("custom_claims")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandCustomClaims"]], result)

    @builtins.property
    def token_duration(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersWristband#tokenDuration
        '''
        result = self._values.get("token_duration")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseSuccessHeadersWristband(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandCustomClaims",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandCustomClaims:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandCustomClaims
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cd292332b7fe72bcd6995d740b905c699cbe68e5deb4f278c5936d1c9bd20f51)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandCustomClaims#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandCustomClaims#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandCustomClaims#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandCustomClaims(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandSigningKeyRefs",
    jsii_struct_bases=[],
    name_mapping={"algorithm": "algorithm", "name": "name"},
)
class AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandSigningKeyRefs:
    def __init__(self, *, algorithm: builtins.str, name: builtins.str) -> None:
        '''
        :param algorithm: 
        :param name: 

        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandSigningKeyRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b62a7de898a94dc0ee3f9dc004db00a3dfd48df575054f7428e38f8b84f1600f)
            check_type(argname="argument algorithm", value=algorithm, expected_type=type_hints["algorithm"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "algorithm": algorithm,
            "name": name,
        }

    @builtins.property
    def algorithm(self) -> builtins.str:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandSigningKeyRefs#algorithm
        '''
        result = self._values.get("algorithm")
        assert result is not None, "Required property 'algorithm' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandSigningKeyRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandSigningKeyRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseUnauthenticated",
    jsii_struct_bases=[],
    name_mapping={
        "body": "body",
        "code": "code",
        "headers": "headers",
        "message": "message",
    },
)
class AuthPolicySpecOverridesRulesResponseUnauthenticated:
    def __init__(
        self,
        *,
        body: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesResponseUnauthenticatedBody", typing.Dict[builtins.str, typing.Any]]] = None,
        code: typing.Optional[jsii.Number] = None,
        headers: typing.Optional[typing.Mapping[builtins.str, typing.Union["AuthPolicySpecOverridesRulesResponseUnauthenticatedHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        message: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesResponseUnauthenticatedMessage", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param body: 
        :param code: 
        :param headers: 
        :param message: 

        :schema: AuthPolicySpecOverridesRulesResponseUnauthenticated
        '''
        if isinstance(body, dict):
            body = AuthPolicySpecOverridesRulesResponseUnauthenticatedBody(**body)
        if isinstance(message, dict):
            message = AuthPolicySpecOverridesRulesResponseUnauthenticatedMessage(**message)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6ce532e15d30c99ddf595a70211fe8f0e1cc74b21044d8d1bdad4e64b86e3b76)
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument message", value=message, expected_type=type_hints["message"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if body is not None:
            self._values["body"] = body
        if code is not None:
            self._values["code"] = code
        if headers is not None:
            self._values["headers"] = headers
        if message is not None:
            self._values["message"] = message

    @builtins.property
    def body(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesResponseUnauthenticatedBody"]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthenticated#body
        '''
        result = self._values.get("body")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesResponseUnauthenticatedBody"], result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthenticated#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesResponseUnauthenticatedHeaders"]]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthenticated#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesResponseUnauthenticatedHeaders"]], result)

    @builtins.property
    def message(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesResponseUnauthenticatedMessage"]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthenticated#message
        '''
        result = self._values.get("message")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesResponseUnauthenticatedMessage"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseUnauthenticated(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseUnauthenticatedBody",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthPolicySpecOverridesRulesResponseUnauthenticatedBody:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesRulesResponseUnauthenticatedBody
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4cde26397c9158ed58bfe86f1f6ac76781c2b0c18e1a76454264050690564442)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthenticatedBody#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthenticatedBody#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthenticatedBody#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseUnauthenticatedBody(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseUnauthenticatedHeaders",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthPolicySpecOverridesRulesResponseUnauthenticatedHeaders:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesRulesResponseUnauthenticatedHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8a5a579b57b6da801ed2ae4e5ec53b1a628bbe82b4f30cddb67c02f8d804a74c)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthenticatedHeaders#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthenticatedHeaders#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthenticatedHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseUnauthenticatedHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseUnauthenticatedMessage",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthPolicySpecOverridesRulesResponseUnauthenticatedMessage:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesRulesResponseUnauthenticatedMessage
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9ce3f75a5ab8b4611362dd7c0aa61eece004fe07bd8724ea5fe164a913e7d3b3)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthenticatedMessage#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthenticatedMessage#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthenticatedMessage#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseUnauthenticatedMessage(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseUnauthorized",
    jsii_struct_bases=[],
    name_mapping={
        "body": "body",
        "code": "code",
        "headers": "headers",
        "message": "message",
    },
)
class AuthPolicySpecOverridesRulesResponseUnauthorized:
    def __init__(
        self,
        *,
        body: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesResponseUnauthorizedBody", typing.Dict[builtins.str, typing.Any]]] = None,
        code: typing.Optional[jsii.Number] = None,
        headers: typing.Optional[typing.Mapping[builtins.str, typing.Union["AuthPolicySpecOverridesRulesResponseUnauthorizedHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        message: typing.Optional[typing.Union["AuthPolicySpecOverridesRulesResponseUnauthorizedMessage", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param body: 
        :param code: 
        :param headers: 
        :param message: 

        :schema: AuthPolicySpecOverridesRulesResponseUnauthorized
        '''
        if isinstance(body, dict):
            body = AuthPolicySpecOverridesRulesResponseUnauthorizedBody(**body)
        if isinstance(message, dict):
            message = AuthPolicySpecOverridesRulesResponseUnauthorizedMessage(**message)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f3dec157c07ed1ae2d06359379f88e7a41549b48554d3220ccbcea6222758979)
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument message", value=message, expected_type=type_hints["message"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if body is not None:
            self._values["body"] = body
        if code is not None:
            self._values["code"] = code
        if headers is not None:
            self._values["headers"] = headers
        if message is not None:
            self._values["message"] = message

    @builtins.property
    def body(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesResponseUnauthorizedBody"]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthorized#body
        '''
        result = self._values.get("body")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesResponseUnauthorizedBody"], result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthorized#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesResponseUnauthorizedHeaders"]]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthorized#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "AuthPolicySpecOverridesRulesResponseUnauthorizedHeaders"]], result)

    @builtins.property
    def message(
        self,
    ) -> typing.Optional["AuthPolicySpecOverridesRulesResponseUnauthorizedMessage"]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthorized#message
        '''
        result = self._values.get("message")
        return typing.cast(typing.Optional["AuthPolicySpecOverridesRulesResponseUnauthorizedMessage"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseUnauthorized(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseUnauthorizedBody",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthPolicySpecOverridesRulesResponseUnauthorizedBody:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesRulesResponseUnauthorizedBody
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2882894ac3f255845885a8a6bf2655137e3b35898da0ae0019aa9928132c7072)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthorizedBody#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthorizedBody#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthorizedBody#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseUnauthorizedBody(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseUnauthorizedHeaders",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthPolicySpecOverridesRulesResponseUnauthorizedHeaders:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesRulesResponseUnauthorizedHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__683e20b407c9969ed5a266bcb50b049f74238d4c47b957bbfa4771cc80e97d8b)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthorizedHeaders#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthorizedHeaders#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthorizedHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseUnauthorizedHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesRulesResponseUnauthorizedMessage",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthPolicySpecOverridesRulesResponseUnauthorizedMessage:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecOverridesRulesResponseUnauthorizedMessage
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1e6bf373b0c7414d33aa64638f08d0f1cdc2ba1beb906de9121ac1a65259cc96)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthorizedMessage#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthorizedMessage#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthPolicySpecOverridesRulesResponseUnauthorizedMessage#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesRulesResponseUnauthorizedMessage(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecOverridesWhen",
    jsii_struct_bases=[],
    name_mapping={"predicate": "predicate"},
)
class AuthPolicySpecOverridesWhen:
    def __init__(self, *, predicate: builtins.str) -> None:
        '''
        :param predicate: 

        :schema: AuthPolicySpecOverridesWhen
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__558aee307e8cabbade1beb927c6d8eb37295436ece74df1fa31bf7b47467ea25)
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "predicate": predicate,
        }

    @builtins.property
    def predicate(self) -> builtins.str:
        '''
        :schema: AuthPolicySpecOverridesWhen#predicate
        '''
        result = self._values.get("predicate")
        assert result is not None, "Required property 'predicate' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecOverridesWhen(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecPatterns",
    jsii_struct_bases=[],
    name_mapping={"all_of": "allOf"},
)
class AuthPolicySpecPatterns:
    def __init__(
        self,
        *,
        all_of: typing.Sequence[typing.Union["AuthPolicySpecPatternsAllOf", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param all_of: 

        :schema: AuthPolicySpecPatterns
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__955d4e3da4d224602364df1c7ef29be5137b848cad6fa21e562457e67fb35305)
            check_type(argname="argument all_of", value=all_of, expected_type=type_hints["all_of"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "all_of": all_of,
        }

    @builtins.property
    def all_of(self) -> typing.List["AuthPolicySpecPatternsAllOf"]:
        '''
        :schema: AuthPolicySpecPatterns#allOf
        '''
        result = self._values.get("all_of")
        assert result is not None, "Required property 'all_of' is missing"
        return typing.cast(typing.List["AuthPolicySpecPatternsAllOf"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecPatterns(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecPatternsAllOf",
    jsii_struct_bases=[],
    name_mapping={"operator": "operator", "selector": "selector", "value": "value"},
)
class AuthPolicySpecPatternsAllOf:
    def __init__(
        self,
        *,
        operator: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param operator: 
        :param selector: 
        :param value: 

        :schema: AuthPolicySpecPatternsAllOf
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0e215820b183a4a19dc64b11f24fe4c36892a9958a76f709d335eb4310d7501d)
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if operator is not None:
            self._values["operator"] = operator
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecPatternsAllOf#operator
        '''
        result = self._values.get("operator")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecPatternsAllOf#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecPatternsAllOf#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecPatternsAllOf(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecTargetRef",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "section_name": "sectionName",
    },
)
class AuthPolicySpecTargetRef:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
        section_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 
        :param section_name: 

        :schema: AuthPolicySpecTargetRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3e12e2de37be1abe4505e3420fde18b46252a58b71d16ffb9fc1256d5c8bec24)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument section_name", value=section_name, expected_type=type_hints["section_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }
        if section_name is not None:
            self._values["section_name"] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: AuthPolicySpecTargetRef#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: AuthPolicySpecTargetRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: AuthPolicySpecTargetRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthPolicySpecTargetRef#sectionName
        '''
        result = self._values.get("section_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecTargetRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.AuthPolicySpecWhen",
    jsii_struct_bases=[],
    name_mapping={"predicate": "predicate"},
)
class AuthPolicySpecWhen:
    def __init__(self, *, predicate: builtins.str) -> None:
        '''
        :param predicate: 

        :schema: AuthPolicySpecWhen
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__478820fbfdef12e95637d14f914b9a5a6bc00ad998198823651f4f2a5436302b)
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "predicate": predicate,
        }

    @builtins.property
    def predicate(self) -> builtins.str:
        '''
        :schema: AuthPolicySpecWhen#predicate
        '''
        result = self._values.get("predicate")
        assert result is not None, "Required property 'predicate' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthPolicySpecWhen(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class Kuadrant(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="iokuadrant.Kuadrant",
):
    '''
    :schema: Kuadrant
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["KuadrantSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "Kuadrant" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bd744762e8002b468e1abc4f9d79ac7ae77de8d95ab2122a6a770949676d97b2)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = KuadrantProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["KuadrantSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "Kuadrant".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = KuadrantProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "Kuadrant".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="iokuadrant.KuadrantProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class KuadrantProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["KuadrantSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: Kuadrant
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = KuadrantSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a58544715a7fe1cbb7c728fd42dddc1180e5ae35979e1b73ed2e825bef13c96c)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: Kuadrant#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["KuadrantSpec"]:
        '''
        :schema: Kuadrant#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["KuadrantSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KuadrantProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.KuadrantSpec",
    jsii_struct_bases=[],
    name_mapping={
        "components": "components",
        "mtls": "mtls",
        "observability": "observability",
    },
)
class KuadrantSpec:
    def __init__(
        self,
        *,
        components: typing.Optional[typing.Union["KuadrantSpecComponents", typing.Dict[builtins.str, typing.Any]]] = None,
        mtls: typing.Optional[typing.Union["KuadrantSpecMtls", typing.Dict[builtins.str, typing.Any]]] = None,
        observability: typing.Optional[typing.Union["KuadrantSpecObservability", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param components: 
        :param mtls: 
        :param observability: 

        :schema: KuadrantSpec
        '''
        if isinstance(components, dict):
            components = KuadrantSpecComponents(**components)
        if isinstance(mtls, dict):
            mtls = KuadrantSpecMtls(**mtls)
        if isinstance(observability, dict):
            observability = KuadrantSpecObservability(**observability)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4391873f5013732ff4d452b79aa634d300d131966bf1a276a2394ab0e3312e18)
            check_type(argname="argument components", value=components, expected_type=type_hints["components"])
            check_type(argname="argument mtls", value=mtls, expected_type=type_hints["mtls"])
            check_type(argname="argument observability", value=observability, expected_type=type_hints["observability"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if components is not None:
            self._values["components"] = components
        if mtls is not None:
            self._values["mtls"] = mtls
        if observability is not None:
            self._values["observability"] = observability

    @builtins.property
    def components(self) -> typing.Optional["KuadrantSpecComponents"]:
        '''
        :schema: KuadrantSpec#components
        '''
        result = self._values.get("components")
        return typing.cast(typing.Optional["KuadrantSpecComponents"], result)

    @builtins.property
    def mtls(self) -> typing.Optional["KuadrantSpecMtls"]:
        '''
        :schema: KuadrantSpec#mtls
        '''
        result = self._values.get("mtls")
        return typing.cast(typing.Optional["KuadrantSpecMtls"], result)

    @builtins.property
    def observability(self) -> typing.Optional["KuadrantSpecObservability"]:
        '''
        :schema: KuadrantSpec#observability
        '''
        result = self._values.get("observability")
        return typing.cast(typing.Optional["KuadrantSpecObservability"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KuadrantSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.KuadrantSpecComponents",
    jsii_struct_bases=[],
    name_mapping={"developer_portal": "developerPortal"},
)
class KuadrantSpecComponents:
    def __init__(
        self,
        *,
        developer_portal: typing.Optional[typing.Union["KuadrantSpecComponentsDeveloperPortal", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param developer_portal: 

        :schema: KuadrantSpecComponents
        '''
        if isinstance(developer_portal, dict):
            developer_portal = KuadrantSpecComponentsDeveloperPortal(**developer_portal)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4a0554622b7c8a098d2a9f9dd55cce0cc56b802267248c44d20b1058ed22403c)
            check_type(argname="argument developer_portal", value=developer_portal, expected_type=type_hints["developer_portal"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if developer_portal is not None:
            self._values["developer_portal"] = developer_portal

    @builtins.property
    def developer_portal(
        self,
    ) -> typing.Optional["KuadrantSpecComponentsDeveloperPortal"]:
        '''
        :schema: KuadrantSpecComponents#developerPortal
        '''
        result = self._values.get("developer_portal")
        return typing.cast(typing.Optional["KuadrantSpecComponentsDeveloperPortal"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KuadrantSpecComponents(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.KuadrantSpecComponentsDeveloperPortal",
    jsii_struct_bases=[],
    name_mapping={"enabled": "enabled"},
)
class KuadrantSpecComponentsDeveloperPortal:
    def __init__(self, *, enabled: typing.Optional[builtins.bool] = None) -> None:
        '''
        :param enabled: 

        :schema: KuadrantSpecComponentsDeveloperPortal
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__27b1dc9db0c8dac82aaf0456bc2f4af293d991f6e7e423ba0e0db8c8d52aad98)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enabled is not None:
            self._values["enabled"] = enabled

    @builtins.property
    def enabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: KuadrantSpecComponentsDeveloperPortal#enabled
        '''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KuadrantSpecComponentsDeveloperPortal(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.KuadrantSpecMtls",
    jsii_struct_bases=[],
    name_mapping={
        "authorino": "authorino",
        "enable": "enable",
        "limitador": "limitador",
    },
)
class KuadrantSpecMtls:
    def __init__(
        self,
        *,
        authorino: typing.Optional[builtins.bool] = None,
        enable: typing.Optional[builtins.bool] = None,
        limitador: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param authorino: 
        :param enable: 
        :param limitador: 

        :schema: KuadrantSpecMtls
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c9074ba7e57e6a4569ebb7a44a35efb5c7727e93c989801132135f81fe247586)
            check_type(argname="argument authorino", value=authorino, expected_type=type_hints["authorino"])
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
            check_type(argname="argument limitador", value=limitador, expected_type=type_hints["limitador"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if authorino is not None:
            self._values["authorino"] = authorino
        if enable is not None:
            self._values["enable"] = enable
        if limitador is not None:
            self._values["limitador"] = limitador

    @builtins.property
    def authorino(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: KuadrantSpecMtls#authorino
        '''
        result = self._values.get("authorino")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: KuadrantSpecMtls#enable
        '''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def limitador(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: KuadrantSpecMtls#limitador
        '''
        result = self._values.get("limitador")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KuadrantSpecMtls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.KuadrantSpecObservability",
    jsii_struct_bases=[],
    name_mapping={"data_plane": "dataPlane", "enable": "enable", "tracing": "tracing"},
)
class KuadrantSpecObservability:
    def __init__(
        self,
        *,
        data_plane: typing.Optional[typing.Union["KuadrantSpecObservabilityDataPlane", typing.Dict[builtins.str, typing.Any]]] = None,
        enable: typing.Optional[builtins.bool] = None,
        tracing: typing.Optional[typing.Union["KuadrantSpecObservabilityTracing", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param data_plane: 
        :param enable: 
        :param tracing: 

        :schema: KuadrantSpecObservability
        '''
        if isinstance(data_plane, dict):
            data_plane = KuadrantSpecObservabilityDataPlane(**data_plane)
        if isinstance(tracing, dict):
            tracing = KuadrantSpecObservabilityTracing(**tracing)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6f6038ae4928a1fb22947fc980b965407002915ff6b919c5b00fec8337b5a144)
            check_type(argname="argument data_plane", value=data_plane, expected_type=type_hints["data_plane"])
            check_type(argname="argument enable", value=enable, expected_type=type_hints["enable"])
            check_type(argname="argument tracing", value=tracing, expected_type=type_hints["tracing"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if data_plane is not None:
            self._values["data_plane"] = data_plane
        if enable is not None:
            self._values["enable"] = enable
        if tracing is not None:
            self._values["tracing"] = tracing

    @builtins.property
    def data_plane(self) -> typing.Optional["KuadrantSpecObservabilityDataPlane"]:
        '''
        :schema: KuadrantSpecObservability#dataPlane
        '''
        result = self._values.get("data_plane")
        return typing.cast(typing.Optional["KuadrantSpecObservabilityDataPlane"], result)

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: KuadrantSpecObservability#enable
        '''
        result = self._values.get("enable")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def tracing(self) -> typing.Optional["KuadrantSpecObservabilityTracing"]:
        '''
        :schema: KuadrantSpecObservability#tracing
        '''
        result = self._values.get("tracing")
        return typing.cast(typing.Optional["KuadrantSpecObservabilityTracing"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KuadrantSpecObservability(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.KuadrantSpecObservabilityDataPlane",
    jsii_struct_bases=[],
    name_mapping={
        "default_levels": "defaultLevels",
        "http_header_identifier": "httpHeaderIdentifier",
    },
)
class KuadrantSpecObservabilityDataPlane:
    def __init__(
        self,
        *,
        default_levels: typing.Optional[typing.Sequence[typing.Union["KuadrantSpecObservabilityDataPlaneDefaultLevels", typing.Dict[builtins.str, typing.Any]]]] = None,
        http_header_identifier: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param default_levels: 
        :param http_header_identifier: 

        :schema: KuadrantSpecObservabilityDataPlane
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c8a25de2bc2b3112b283d04a71e067d875163bc713f21e113bc2ab0f52082250)
            check_type(argname="argument default_levels", value=default_levels, expected_type=type_hints["default_levels"])
            check_type(argname="argument http_header_identifier", value=http_header_identifier, expected_type=type_hints["http_header_identifier"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if default_levels is not None:
            self._values["default_levels"] = default_levels
        if http_header_identifier is not None:
            self._values["http_header_identifier"] = http_header_identifier

    @builtins.property
    def default_levels(
        self,
    ) -> typing.Optional[typing.List["KuadrantSpecObservabilityDataPlaneDefaultLevels"]]:
        '''
        :schema: KuadrantSpecObservabilityDataPlane#defaultLevels
        '''
        result = self._values.get("default_levels")
        return typing.cast(typing.Optional[typing.List["KuadrantSpecObservabilityDataPlaneDefaultLevels"]], result)

    @builtins.property
    def http_header_identifier(self) -> typing.Optional[builtins.str]:
        '''
        :schema: KuadrantSpecObservabilityDataPlane#httpHeaderIdentifier
        '''
        result = self._values.get("http_header_identifier")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KuadrantSpecObservabilityDataPlane(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.KuadrantSpecObservabilityDataPlaneDefaultLevels",
    jsii_struct_bases=[],
    name_mapping={"debug": "debug", "error": "error", "info": "info", "warn": "warn"},
)
class KuadrantSpecObservabilityDataPlaneDefaultLevels:
    def __init__(
        self,
        *,
        debug: typing.Optional[builtins.str] = None,
        error: typing.Optional[builtins.str] = None,
        info: typing.Optional[builtins.str] = None,
        warn: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param debug: 
        :param error: 
        :param info: 
        :param warn: 

        :schema: KuadrantSpecObservabilityDataPlaneDefaultLevels
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c8c09bff5453b48d2da162af4244c9b9c45077294b0a1c8dbe4c1ef88130671b)
            check_type(argname="argument debug", value=debug, expected_type=type_hints["debug"])
            check_type(argname="argument error", value=error, expected_type=type_hints["error"])
            check_type(argname="argument info", value=info, expected_type=type_hints["info"])
            check_type(argname="argument warn", value=warn, expected_type=type_hints["warn"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if debug is not None:
            self._values["debug"] = debug
        if error is not None:
            self._values["error"] = error
        if info is not None:
            self._values["info"] = info
        if warn is not None:
            self._values["warn"] = warn

    @builtins.property
    def debug(self) -> typing.Optional[builtins.str]:
        '''
        :schema: KuadrantSpecObservabilityDataPlaneDefaultLevels#debug
        '''
        result = self._values.get("debug")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def error(self) -> typing.Optional[builtins.str]:
        '''
        :schema: KuadrantSpecObservabilityDataPlaneDefaultLevels#error
        '''
        result = self._values.get("error")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def info(self) -> typing.Optional[builtins.str]:
        '''
        :schema: KuadrantSpecObservabilityDataPlaneDefaultLevels#info
        '''
        result = self._values.get("info")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def warn(self) -> typing.Optional[builtins.str]:
        '''
        :schema: KuadrantSpecObservabilityDataPlaneDefaultLevels#warn
        '''
        result = self._values.get("warn")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KuadrantSpecObservabilityDataPlaneDefaultLevels(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.KuadrantSpecObservabilityTracing",
    jsii_struct_bases=[],
    name_mapping={"default_endpoint": "defaultEndpoint", "insecure": "insecure"},
)
class KuadrantSpecObservabilityTracing:
    def __init__(
        self,
        *,
        default_endpoint: typing.Optional[builtins.str] = None,
        insecure: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param default_endpoint: 
        :param insecure: 

        :schema: KuadrantSpecObservabilityTracing
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__83142aaf85fda6cd4ab653fbf310aab0687d433deb3e4c320ab55d86344c833e)
            check_type(argname="argument default_endpoint", value=default_endpoint, expected_type=type_hints["default_endpoint"])
            check_type(argname="argument insecure", value=insecure, expected_type=type_hints["insecure"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if default_endpoint is not None:
            self._values["default_endpoint"] = default_endpoint
        if insecure is not None:
            self._values["insecure"] = insecure

    @builtins.property
    def default_endpoint(self) -> typing.Optional[builtins.str]:
        '''
        :schema: KuadrantSpecObservabilityTracing#defaultEndpoint
        '''
        result = self._values.get("default_endpoint")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def insecure(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: KuadrantSpecObservabilityTracing#insecure
        '''
        result = self._values.get("insecure")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KuadrantSpecObservabilityTracing(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RateLimitPolicy(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="iokuadrant.RateLimitPolicy",
):
    '''
    :schema: RateLimitPolicy
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["RateLimitPolicySpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "RateLimitPolicy" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7b1df4b65f4b065065ec542360dcb732d3b8b6d1c6934dc05e3d21fd34110071)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = RateLimitPolicyProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["RateLimitPolicySpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "RateLimitPolicy".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = RateLimitPolicyProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "RateLimitPolicy".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="iokuadrant.RateLimitPolicyProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class RateLimitPolicyProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["RateLimitPolicySpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: RateLimitPolicy
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = RateLimitPolicySpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__59e24913803cbe51bf2fc25ee7934c6da83bfc4ce849f02696e94cc7ad09bc60)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: RateLimitPolicy#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["RateLimitPolicySpec"]:
        '''
        :schema: RateLimitPolicy#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["RateLimitPolicySpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RateLimitPolicyProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.RateLimitPolicySpec",
    jsii_struct_bases=[],
    name_mapping={
        "target_ref": "targetRef",
        "defaults": "defaults",
        "limits": "limits",
        "overrides": "overrides",
        "when": "when",
    },
)
class RateLimitPolicySpec:
    def __init__(
        self,
        *,
        target_ref: typing.Union["RateLimitPolicySpecTargetRef", typing.Dict[builtins.str, typing.Any]],
        defaults: typing.Optional[typing.Union["RateLimitPolicySpecDefaults", typing.Dict[builtins.str, typing.Any]]] = None,
        limits: typing.Optional[typing.Mapping[builtins.str, typing.Union["RateLimitPolicySpecLimits", typing.Dict[builtins.str, typing.Any]]]] = None,
        overrides: typing.Optional[typing.Union["RateLimitPolicySpecOverrides", typing.Dict[builtins.str, typing.Any]]] = None,
        when: typing.Optional[typing.Sequence[typing.Union["RateLimitPolicySpecWhen", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param target_ref: 
        :param defaults: 
        :param limits: 
        :param overrides: 
        :param when: 

        :schema: RateLimitPolicySpec
        '''
        if isinstance(target_ref, dict):
            target_ref = RateLimitPolicySpecTargetRef(**target_ref)
        if isinstance(defaults, dict):
            defaults = RateLimitPolicySpecDefaults(**defaults)
        if isinstance(overrides, dict):
            overrides = RateLimitPolicySpecOverrides(**overrides)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d98ba99450bfbefc3dd55e3b96f2a0298688c2288f5acc395ee73c1da7cc3956)
            check_type(argname="argument target_ref", value=target_ref, expected_type=type_hints["target_ref"])
            check_type(argname="argument defaults", value=defaults, expected_type=type_hints["defaults"])
            check_type(argname="argument limits", value=limits, expected_type=type_hints["limits"])
            check_type(argname="argument overrides", value=overrides, expected_type=type_hints["overrides"])
            check_type(argname="argument when", value=when, expected_type=type_hints["when"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "target_ref": target_ref,
        }
        if defaults is not None:
            self._values["defaults"] = defaults
        if limits is not None:
            self._values["limits"] = limits
        if overrides is not None:
            self._values["overrides"] = overrides
        if when is not None:
            self._values["when"] = when

    @builtins.property
    def target_ref(self) -> "RateLimitPolicySpecTargetRef":
        '''
        :schema: RateLimitPolicySpec#targetRef
        '''
        result = self._values.get("target_ref")
        assert result is not None, "Required property 'target_ref' is missing"
        return typing.cast("RateLimitPolicySpecTargetRef", result)

    @builtins.property
    def defaults(self) -> typing.Optional["RateLimitPolicySpecDefaults"]:
        '''
        :schema: RateLimitPolicySpec#defaults
        '''
        result = self._values.get("defaults")
        return typing.cast(typing.Optional["RateLimitPolicySpecDefaults"], result)

    @builtins.property
    def limits(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RateLimitPolicySpecLimits"]]:
        '''
        :schema: RateLimitPolicySpec#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RateLimitPolicySpecLimits"]], result)

    @builtins.property
    def overrides(self) -> typing.Optional["RateLimitPolicySpecOverrides"]:
        '''
        :schema: RateLimitPolicySpec#overrides
        '''
        result = self._values.get("overrides")
        return typing.cast(typing.Optional["RateLimitPolicySpecOverrides"], result)

    @builtins.property
    def when(self) -> typing.Optional[typing.List["RateLimitPolicySpecWhen"]]:
        '''
        :schema: RateLimitPolicySpec#when
        '''
        result = self._values.get("when")
        return typing.cast(typing.Optional[typing.List["RateLimitPolicySpecWhen"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RateLimitPolicySpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.RateLimitPolicySpecDefaults",
    jsii_struct_bases=[],
    name_mapping={"limits": "limits", "strategy": "strategy", "when": "when"},
)
class RateLimitPolicySpecDefaults:
    def __init__(
        self,
        *,
        limits: typing.Optional[typing.Mapping[builtins.str, typing.Union["RateLimitPolicySpecDefaultsLimits", typing.Dict[builtins.str, typing.Any]]]] = None,
        strategy: typing.Optional[builtins.str] = None,
        when: typing.Optional[typing.Sequence[typing.Union["RateLimitPolicySpecDefaultsWhen", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param limits: 
        :param strategy: 
        :param when: 

        :schema: RateLimitPolicySpecDefaults
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__65c1df82de5f4c9eb0df53cf19aca50511d71375f44f6dc17b604ae38f67070e)
            check_type(argname="argument limits", value=limits, expected_type=type_hints["limits"])
            check_type(argname="argument strategy", value=strategy, expected_type=type_hints["strategy"])
            check_type(argname="argument when", value=when, expected_type=type_hints["when"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if limits is not None:
            self._values["limits"] = limits
        if strategy is not None:
            self._values["strategy"] = strategy
        if when is not None:
            self._values["when"] = when

    @builtins.property
    def limits(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RateLimitPolicySpecDefaultsLimits"]]:
        '''
        :schema: RateLimitPolicySpecDefaults#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RateLimitPolicySpecDefaultsLimits"]], result)

    @builtins.property
    def strategy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RateLimitPolicySpecDefaults#strategy
        '''
        result = self._values.get("strategy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def when(self) -> typing.Optional[typing.List["RateLimitPolicySpecDefaultsWhen"]]:
        '''
        :schema: RateLimitPolicySpecDefaults#when
        '''
        result = self._values.get("when")
        return typing.cast(typing.Optional[typing.List["RateLimitPolicySpecDefaultsWhen"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RateLimitPolicySpecDefaults(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.RateLimitPolicySpecDefaultsLimits",
    jsii_struct_bases=[],
    name_mapping={"counters": "counters", "rates": "rates", "when": "when"},
)
class RateLimitPolicySpecDefaultsLimits:
    def __init__(
        self,
        *,
        counters: typing.Optional[typing.Sequence[typing.Union["RateLimitPolicySpecDefaultsLimitsCounters", typing.Dict[builtins.str, typing.Any]]]] = None,
        rates: typing.Optional[typing.Sequence[typing.Union["RateLimitPolicySpecDefaultsLimitsRates", typing.Dict[builtins.str, typing.Any]]]] = None,
        when: typing.Optional[typing.Sequence[typing.Union["RateLimitPolicySpecDefaultsLimitsWhen", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param counters: 
        :param rates: 
        :param when: 

        :schema: RateLimitPolicySpecDefaultsLimits
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e984c90b64ebbd8d77540b3853de6f37f4d326bda3b5861084ebfd551f7c1e8d)
            check_type(argname="argument counters", value=counters, expected_type=type_hints["counters"])
            check_type(argname="argument rates", value=rates, expected_type=type_hints["rates"])
            check_type(argname="argument when", value=when, expected_type=type_hints["when"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if counters is not None:
            self._values["counters"] = counters
        if rates is not None:
            self._values["rates"] = rates
        if when is not None:
            self._values["when"] = when

    @builtins.property
    def counters(
        self,
    ) -> typing.Optional[typing.List["RateLimitPolicySpecDefaultsLimitsCounters"]]:
        '''
        :schema: RateLimitPolicySpecDefaultsLimits#counters
        '''
        result = self._values.get("counters")
        return typing.cast(typing.Optional[typing.List["RateLimitPolicySpecDefaultsLimitsCounters"]], result)

    @builtins.property
    def rates(
        self,
    ) -> typing.Optional[typing.List["RateLimitPolicySpecDefaultsLimitsRates"]]:
        '''
        :schema: RateLimitPolicySpecDefaultsLimits#rates
        '''
        result = self._values.get("rates")
        return typing.cast(typing.Optional[typing.List["RateLimitPolicySpecDefaultsLimitsRates"]], result)

    @builtins.property
    def when(
        self,
    ) -> typing.Optional[typing.List["RateLimitPolicySpecDefaultsLimitsWhen"]]:
        '''
        :schema: RateLimitPolicySpecDefaultsLimits#when
        '''
        result = self._values.get("when")
        return typing.cast(typing.Optional[typing.List["RateLimitPolicySpecDefaultsLimitsWhen"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RateLimitPolicySpecDefaultsLimits(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.RateLimitPolicySpecDefaultsLimitsCounters",
    jsii_struct_bases=[],
    name_mapping={"expression": "expression"},
)
class RateLimitPolicySpecDefaultsLimitsCounters:
    def __init__(self, *, expression: builtins.str) -> None:
        '''
        :param expression: 

        :schema: RateLimitPolicySpecDefaultsLimitsCounters
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__85228fdb5748c45d7f2779bc786255d55e764ca6a267330ff797cd66ba8d1bf6)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "expression": expression,
        }

    @builtins.property
    def expression(self) -> builtins.str:
        '''
        :schema: RateLimitPolicySpecDefaultsLimitsCounters#expression
        '''
        result = self._values.get("expression")
        assert result is not None, "Required property 'expression' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RateLimitPolicySpecDefaultsLimitsCounters(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.RateLimitPolicySpecDefaultsLimitsRates",
    jsii_struct_bases=[],
    name_mapping={"limit": "limit", "window": "window"},
)
class RateLimitPolicySpecDefaultsLimitsRates:
    def __init__(self, *, limit: jsii.Number, window: builtins.str) -> None:
        '''
        :param limit: 
        :param window: 

        :schema: RateLimitPolicySpecDefaultsLimitsRates
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0d11cfb36012fd524ff8531fd8c51a01b33fa042bc9e58492640e840aca24869)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
            check_type(argname="argument window", value=window, expected_type=type_hints["window"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "limit": limit,
            "window": window,
        }

    @builtins.property
    def limit(self) -> jsii.Number:
        '''
        :schema: RateLimitPolicySpecDefaultsLimitsRates#limit
        '''
        result = self._values.get("limit")
        assert result is not None, "Required property 'limit' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def window(self) -> builtins.str:
        '''
        :schema: RateLimitPolicySpecDefaultsLimitsRates#window
        '''
        result = self._values.get("window")
        assert result is not None, "Required property 'window' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RateLimitPolicySpecDefaultsLimitsRates(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.RateLimitPolicySpecDefaultsLimitsWhen",
    jsii_struct_bases=[],
    name_mapping={"predicate": "predicate"},
)
class RateLimitPolicySpecDefaultsLimitsWhen:
    def __init__(self, *, predicate: builtins.str) -> None:
        '''
        :param predicate: 

        :schema: RateLimitPolicySpecDefaultsLimitsWhen
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a733c9a34c507b52de31b9b6332c0e3716520783acb6ab4b9fd4e06ddeecae28)
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "predicate": predicate,
        }

    @builtins.property
    def predicate(self) -> builtins.str:
        '''
        :schema: RateLimitPolicySpecDefaultsLimitsWhen#predicate
        '''
        result = self._values.get("predicate")
        assert result is not None, "Required property 'predicate' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RateLimitPolicySpecDefaultsLimitsWhen(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.RateLimitPolicySpecDefaultsWhen",
    jsii_struct_bases=[],
    name_mapping={"predicate": "predicate"},
)
class RateLimitPolicySpecDefaultsWhen:
    def __init__(self, *, predicate: builtins.str) -> None:
        '''
        :param predicate: 

        :schema: RateLimitPolicySpecDefaultsWhen
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2197669b709ce35bd1340a06e4ccfa7a0eb9093847d1061f974ea2de13ec8cfc)
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "predicate": predicate,
        }

    @builtins.property
    def predicate(self) -> builtins.str:
        '''
        :schema: RateLimitPolicySpecDefaultsWhen#predicate
        '''
        result = self._values.get("predicate")
        assert result is not None, "Required property 'predicate' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RateLimitPolicySpecDefaultsWhen(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.RateLimitPolicySpecLimits",
    jsii_struct_bases=[],
    name_mapping={"counters": "counters", "rates": "rates", "when": "when"},
)
class RateLimitPolicySpecLimits:
    def __init__(
        self,
        *,
        counters: typing.Optional[typing.Sequence[typing.Union["RateLimitPolicySpecLimitsCounters", typing.Dict[builtins.str, typing.Any]]]] = None,
        rates: typing.Optional[typing.Sequence[typing.Union["RateLimitPolicySpecLimitsRates", typing.Dict[builtins.str, typing.Any]]]] = None,
        when: typing.Optional[typing.Sequence[typing.Union["RateLimitPolicySpecLimitsWhen", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param counters: 
        :param rates: 
        :param when: 

        :schema: RateLimitPolicySpecLimits
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__703f28672254dfa9ca476dc71def5e38698e0b257a0d2c49b8c7c2aea2ee3f74)
            check_type(argname="argument counters", value=counters, expected_type=type_hints["counters"])
            check_type(argname="argument rates", value=rates, expected_type=type_hints["rates"])
            check_type(argname="argument when", value=when, expected_type=type_hints["when"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if counters is not None:
            self._values["counters"] = counters
        if rates is not None:
            self._values["rates"] = rates
        if when is not None:
            self._values["when"] = when

    @builtins.property
    def counters(
        self,
    ) -> typing.Optional[typing.List["RateLimitPolicySpecLimitsCounters"]]:
        '''
        :schema: RateLimitPolicySpecLimits#counters
        '''
        result = self._values.get("counters")
        return typing.cast(typing.Optional[typing.List["RateLimitPolicySpecLimitsCounters"]], result)

    @builtins.property
    def rates(self) -> typing.Optional[typing.List["RateLimitPolicySpecLimitsRates"]]:
        '''
        :schema: RateLimitPolicySpecLimits#rates
        '''
        result = self._values.get("rates")
        return typing.cast(typing.Optional[typing.List["RateLimitPolicySpecLimitsRates"]], result)

    @builtins.property
    def when(self) -> typing.Optional[typing.List["RateLimitPolicySpecLimitsWhen"]]:
        '''
        :schema: RateLimitPolicySpecLimits#when
        '''
        result = self._values.get("when")
        return typing.cast(typing.Optional[typing.List["RateLimitPolicySpecLimitsWhen"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RateLimitPolicySpecLimits(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.RateLimitPolicySpecLimitsCounters",
    jsii_struct_bases=[],
    name_mapping={"expression": "expression"},
)
class RateLimitPolicySpecLimitsCounters:
    def __init__(self, *, expression: builtins.str) -> None:
        '''
        :param expression: 

        :schema: RateLimitPolicySpecLimitsCounters
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1a7b2ff041c0882769fa7c44c05df0f436205167dad8b771d80ed9047d09c07a)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "expression": expression,
        }

    @builtins.property
    def expression(self) -> builtins.str:
        '''
        :schema: RateLimitPolicySpecLimitsCounters#expression
        '''
        result = self._values.get("expression")
        assert result is not None, "Required property 'expression' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RateLimitPolicySpecLimitsCounters(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.RateLimitPolicySpecLimitsRates",
    jsii_struct_bases=[],
    name_mapping={"limit": "limit", "window": "window"},
)
class RateLimitPolicySpecLimitsRates:
    def __init__(self, *, limit: jsii.Number, window: builtins.str) -> None:
        '''
        :param limit: 
        :param window: 

        :schema: RateLimitPolicySpecLimitsRates
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ace87e63ad5534ae2d32bead9948df6e2d210dbf28160a7bc8c983a7b2f6a82d)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
            check_type(argname="argument window", value=window, expected_type=type_hints["window"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "limit": limit,
            "window": window,
        }

    @builtins.property
    def limit(self) -> jsii.Number:
        '''
        :schema: RateLimitPolicySpecLimitsRates#limit
        '''
        result = self._values.get("limit")
        assert result is not None, "Required property 'limit' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def window(self) -> builtins.str:
        '''
        :schema: RateLimitPolicySpecLimitsRates#window
        '''
        result = self._values.get("window")
        assert result is not None, "Required property 'window' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RateLimitPolicySpecLimitsRates(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.RateLimitPolicySpecLimitsWhen",
    jsii_struct_bases=[],
    name_mapping={"predicate": "predicate"},
)
class RateLimitPolicySpecLimitsWhen:
    def __init__(self, *, predicate: builtins.str) -> None:
        '''
        :param predicate: 

        :schema: RateLimitPolicySpecLimitsWhen
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7a5cd89b202dbb1fa6a73cf0fdb3536044525e11f70d3b29563ff8d8f36054f1)
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "predicate": predicate,
        }

    @builtins.property
    def predicate(self) -> builtins.str:
        '''
        :schema: RateLimitPolicySpecLimitsWhen#predicate
        '''
        result = self._values.get("predicate")
        assert result is not None, "Required property 'predicate' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RateLimitPolicySpecLimitsWhen(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.RateLimitPolicySpecOverrides",
    jsii_struct_bases=[],
    name_mapping={"limits": "limits", "strategy": "strategy", "when": "when"},
)
class RateLimitPolicySpecOverrides:
    def __init__(
        self,
        *,
        limits: typing.Optional[typing.Mapping[builtins.str, typing.Union["RateLimitPolicySpecOverridesLimits", typing.Dict[builtins.str, typing.Any]]]] = None,
        strategy: typing.Optional[builtins.str] = None,
        when: typing.Optional[typing.Sequence[typing.Union["RateLimitPolicySpecOverridesWhen", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param limits: 
        :param strategy: 
        :param when: 

        :schema: RateLimitPolicySpecOverrides
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f2b3aeea46c8640f81fd9c9aa39e466b040e04d2132249c1c906b864f6197836)
            check_type(argname="argument limits", value=limits, expected_type=type_hints["limits"])
            check_type(argname="argument strategy", value=strategy, expected_type=type_hints["strategy"])
            check_type(argname="argument when", value=when, expected_type=type_hints["when"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if limits is not None:
            self._values["limits"] = limits
        if strategy is not None:
            self._values["strategy"] = strategy
        if when is not None:
            self._values["when"] = when

    @builtins.property
    def limits(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RateLimitPolicySpecOverridesLimits"]]:
        '''
        :schema: RateLimitPolicySpecOverrides#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RateLimitPolicySpecOverridesLimits"]], result)

    @builtins.property
    def strategy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RateLimitPolicySpecOverrides#strategy
        '''
        result = self._values.get("strategy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def when(self) -> typing.Optional[typing.List["RateLimitPolicySpecOverridesWhen"]]:
        '''
        :schema: RateLimitPolicySpecOverrides#when
        '''
        result = self._values.get("when")
        return typing.cast(typing.Optional[typing.List["RateLimitPolicySpecOverridesWhen"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RateLimitPolicySpecOverrides(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.RateLimitPolicySpecOverridesLimits",
    jsii_struct_bases=[],
    name_mapping={"counters": "counters", "rates": "rates", "when": "when"},
)
class RateLimitPolicySpecOverridesLimits:
    def __init__(
        self,
        *,
        counters: typing.Optional[typing.Sequence[typing.Union["RateLimitPolicySpecOverridesLimitsCounters", typing.Dict[builtins.str, typing.Any]]]] = None,
        rates: typing.Optional[typing.Sequence[typing.Union["RateLimitPolicySpecOverridesLimitsRates", typing.Dict[builtins.str, typing.Any]]]] = None,
        when: typing.Optional[typing.Sequence[typing.Union["RateLimitPolicySpecOverridesLimitsWhen", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param counters: 
        :param rates: 
        :param when: 

        :schema: RateLimitPolicySpecOverridesLimits
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__801160599ac1f686516884ab8758ad23403f7936f6ad5d2a18801bd637e815b3)
            check_type(argname="argument counters", value=counters, expected_type=type_hints["counters"])
            check_type(argname="argument rates", value=rates, expected_type=type_hints["rates"])
            check_type(argname="argument when", value=when, expected_type=type_hints["when"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if counters is not None:
            self._values["counters"] = counters
        if rates is not None:
            self._values["rates"] = rates
        if when is not None:
            self._values["when"] = when

    @builtins.property
    def counters(
        self,
    ) -> typing.Optional[typing.List["RateLimitPolicySpecOverridesLimitsCounters"]]:
        '''
        :schema: RateLimitPolicySpecOverridesLimits#counters
        '''
        result = self._values.get("counters")
        return typing.cast(typing.Optional[typing.List["RateLimitPolicySpecOverridesLimitsCounters"]], result)

    @builtins.property
    def rates(
        self,
    ) -> typing.Optional[typing.List["RateLimitPolicySpecOverridesLimitsRates"]]:
        '''
        :schema: RateLimitPolicySpecOverridesLimits#rates
        '''
        result = self._values.get("rates")
        return typing.cast(typing.Optional[typing.List["RateLimitPolicySpecOverridesLimitsRates"]], result)

    @builtins.property
    def when(
        self,
    ) -> typing.Optional[typing.List["RateLimitPolicySpecOverridesLimitsWhen"]]:
        '''
        :schema: RateLimitPolicySpecOverridesLimits#when
        '''
        result = self._values.get("when")
        return typing.cast(typing.Optional[typing.List["RateLimitPolicySpecOverridesLimitsWhen"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RateLimitPolicySpecOverridesLimits(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.RateLimitPolicySpecOverridesLimitsCounters",
    jsii_struct_bases=[],
    name_mapping={"expression": "expression"},
)
class RateLimitPolicySpecOverridesLimitsCounters:
    def __init__(self, *, expression: builtins.str) -> None:
        '''
        :param expression: 

        :schema: RateLimitPolicySpecOverridesLimitsCounters
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__897e96247ef6f33ad0bd7256890ed33659181f309867250c93546fbb8952fe56)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "expression": expression,
        }

    @builtins.property
    def expression(self) -> builtins.str:
        '''
        :schema: RateLimitPolicySpecOverridesLimitsCounters#expression
        '''
        result = self._values.get("expression")
        assert result is not None, "Required property 'expression' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RateLimitPolicySpecOverridesLimitsCounters(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.RateLimitPolicySpecOverridesLimitsRates",
    jsii_struct_bases=[],
    name_mapping={"limit": "limit", "window": "window"},
)
class RateLimitPolicySpecOverridesLimitsRates:
    def __init__(self, *, limit: jsii.Number, window: builtins.str) -> None:
        '''
        :param limit: 
        :param window: 

        :schema: RateLimitPolicySpecOverridesLimitsRates
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cebfe268f404c75020b6fbbc3ab36220e971b565b8607b96e7068e67628b9884)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
            check_type(argname="argument window", value=window, expected_type=type_hints["window"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "limit": limit,
            "window": window,
        }

    @builtins.property
    def limit(self) -> jsii.Number:
        '''
        :schema: RateLimitPolicySpecOverridesLimitsRates#limit
        '''
        result = self._values.get("limit")
        assert result is not None, "Required property 'limit' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def window(self) -> builtins.str:
        '''
        :schema: RateLimitPolicySpecOverridesLimitsRates#window
        '''
        result = self._values.get("window")
        assert result is not None, "Required property 'window' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RateLimitPolicySpecOverridesLimitsRates(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.RateLimitPolicySpecOverridesLimitsWhen",
    jsii_struct_bases=[],
    name_mapping={"predicate": "predicate"},
)
class RateLimitPolicySpecOverridesLimitsWhen:
    def __init__(self, *, predicate: builtins.str) -> None:
        '''
        :param predicate: 

        :schema: RateLimitPolicySpecOverridesLimitsWhen
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ea398331392b54e1537359c79a71e56c43a7604d58055465edf6f27b11aa980a)
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "predicate": predicate,
        }

    @builtins.property
    def predicate(self) -> builtins.str:
        '''
        :schema: RateLimitPolicySpecOverridesLimitsWhen#predicate
        '''
        result = self._values.get("predicate")
        assert result is not None, "Required property 'predicate' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RateLimitPolicySpecOverridesLimitsWhen(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.RateLimitPolicySpecOverridesWhen",
    jsii_struct_bases=[],
    name_mapping={"predicate": "predicate"},
)
class RateLimitPolicySpecOverridesWhen:
    def __init__(self, *, predicate: builtins.str) -> None:
        '''
        :param predicate: 

        :schema: RateLimitPolicySpecOverridesWhen
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7eb2a5f6eb403d8eb33463c61a52ed0425e86d7f7048b6b102282ee7b768bed4)
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "predicate": predicate,
        }

    @builtins.property
    def predicate(self) -> builtins.str:
        '''
        :schema: RateLimitPolicySpecOverridesWhen#predicate
        '''
        result = self._values.get("predicate")
        assert result is not None, "Required property 'predicate' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RateLimitPolicySpecOverridesWhen(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.RateLimitPolicySpecTargetRef",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "section_name": "sectionName",
    },
)
class RateLimitPolicySpecTargetRef:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
        section_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 
        :param section_name: 

        :schema: RateLimitPolicySpecTargetRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bf09cab596f2847bd9429909657b895b48e5de7a282623b67c10d9f6ba3f3389)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument section_name", value=section_name, expected_type=type_hints["section_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }
        if section_name is not None:
            self._values["section_name"] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: RateLimitPolicySpecTargetRef#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: RateLimitPolicySpecTargetRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RateLimitPolicySpecTargetRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RateLimitPolicySpecTargetRef#sectionName
        '''
        result = self._values.get("section_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RateLimitPolicySpecTargetRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.RateLimitPolicySpecWhen",
    jsii_struct_bases=[],
    name_mapping={"predicate": "predicate"},
)
class RateLimitPolicySpecWhen:
    def __init__(self, *, predicate: builtins.str) -> None:
        '''
        :param predicate: 

        :schema: RateLimitPolicySpecWhen
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__557d549c97e582ceacf9fdf3807f4c123ef87158647c6911b9d5de0ca3bb4876)
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "predicate": predicate,
        }

    @builtins.property
    def predicate(self) -> builtins.str:
        '''
        :schema: RateLimitPolicySpecWhen#predicate
        '''
        result = self._values.get("predicate")
        assert result is not None, "Required property 'predicate' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RateLimitPolicySpecWhen(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class TokenRateLimitPolicy(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="iokuadrant.TokenRateLimitPolicy",
):
    '''
    :schema: TokenRateLimitPolicy
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["TokenRateLimitPolicySpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "TokenRateLimitPolicy" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__91afcb6c314a234e5c3b02fe6ece93029cdb84ddfa8dbe6ec6f593113a31868d)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = TokenRateLimitPolicyProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["TokenRateLimitPolicySpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "TokenRateLimitPolicy".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = TokenRateLimitPolicyProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "TokenRateLimitPolicy".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="iokuadrant.TokenRateLimitPolicyProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class TokenRateLimitPolicyProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["TokenRateLimitPolicySpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: TokenRateLimitPolicy
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = TokenRateLimitPolicySpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__44f8c9e2fd1ec103315df32017e523146e3dce9a82df1b8d798bf0fa87b44cb5)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: TokenRateLimitPolicy#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["TokenRateLimitPolicySpec"]:
        '''
        :schema: TokenRateLimitPolicy#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["TokenRateLimitPolicySpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TokenRateLimitPolicyProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.TokenRateLimitPolicySpec",
    jsii_struct_bases=[],
    name_mapping={
        "target_ref": "targetRef",
        "defaults": "defaults",
        "limits": "limits",
        "overrides": "overrides",
        "when": "when",
    },
)
class TokenRateLimitPolicySpec:
    def __init__(
        self,
        *,
        target_ref: typing.Union["TokenRateLimitPolicySpecTargetRef", typing.Dict[builtins.str, typing.Any]],
        defaults: typing.Optional[typing.Union["TokenRateLimitPolicySpecDefaults", typing.Dict[builtins.str, typing.Any]]] = None,
        limits: typing.Optional[typing.Mapping[builtins.str, typing.Union["TokenRateLimitPolicySpecLimits", typing.Dict[builtins.str, typing.Any]]]] = None,
        overrides: typing.Optional[typing.Union["TokenRateLimitPolicySpecOverrides", typing.Dict[builtins.str, typing.Any]]] = None,
        when: typing.Optional[typing.Sequence[typing.Union["TokenRateLimitPolicySpecWhen", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param target_ref: 
        :param defaults: 
        :param limits: 
        :param overrides: 
        :param when: 

        :schema: TokenRateLimitPolicySpec
        '''
        if isinstance(target_ref, dict):
            target_ref = TokenRateLimitPolicySpecTargetRef(**target_ref)
        if isinstance(defaults, dict):
            defaults = TokenRateLimitPolicySpecDefaults(**defaults)
        if isinstance(overrides, dict):
            overrides = TokenRateLimitPolicySpecOverrides(**overrides)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6be7e6494c18c7bb2250d80b509dfe144f0191d40e901e8e033a4dcd017b17f6)
            check_type(argname="argument target_ref", value=target_ref, expected_type=type_hints["target_ref"])
            check_type(argname="argument defaults", value=defaults, expected_type=type_hints["defaults"])
            check_type(argname="argument limits", value=limits, expected_type=type_hints["limits"])
            check_type(argname="argument overrides", value=overrides, expected_type=type_hints["overrides"])
            check_type(argname="argument when", value=when, expected_type=type_hints["when"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "target_ref": target_ref,
        }
        if defaults is not None:
            self._values["defaults"] = defaults
        if limits is not None:
            self._values["limits"] = limits
        if overrides is not None:
            self._values["overrides"] = overrides
        if when is not None:
            self._values["when"] = when

    @builtins.property
    def target_ref(self) -> "TokenRateLimitPolicySpecTargetRef":
        '''
        :schema: TokenRateLimitPolicySpec#targetRef
        '''
        result = self._values.get("target_ref")
        assert result is not None, "Required property 'target_ref' is missing"
        return typing.cast("TokenRateLimitPolicySpecTargetRef", result)

    @builtins.property
    def defaults(self) -> typing.Optional["TokenRateLimitPolicySpecDefaults"]:
        '''
        :schema: TokenRateLimitPolicySpec#defaults
        '''
        result = self._values.get("defaults")
        return typing.cast(typing.Optional["TokenRateLimitPolicySpecDefaults"], result)

    @builtins.property
    def limits(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "TokenRateLimitPolicySpecLimits"]]:
        '''
        :schema: TokenRateLimitPolicySpec#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "TokenRateLimitPolicySpecLimits"]], result)

    @builtins.property
    def overrides(self) -> typing.Optional["TokenRateLimitPolicySpecOverrides"]:
        '''
        :schema: TokenRateLimitPolicySpec#overrides
        '''
        result = self._values.get("overrides")
        return typing.cast(typing.Optional["TokenRateLimitPolicySpecOverrides"], result)

    @builtins.property
    def when(self) -> typing.Optional[typing.List["TokenRateLimitPolicySpecWhen"]]:
        '''
        :schema: TokenRateLimitPolicySpec#when
        '''
        result = self._values.get("when")
        return typing.cast(typing.Optional[typing.List["TokenRateLimitPolicySpecWhen"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TokenRateLimitPolicySpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.TokenRateLimitPolicySpecDefaults",
    jsii_struct_bases=[],
    name_mapping={"limits": "limits", "strategy": "strategy", "when": "when"},
)
class TokenRateLimitPolicySpecDefaults:
    def __init__(
        self,
        *,
        limits: typing.Optional[typing.Mapping[builtins.str, typing.Union["TokenRateLimitPolicySpecDefaultsLimits", typing.Dict[builtins.str, typing.Any]]]] = None,
        strategy: typing.Optional[builtins.str] = None,
        when: typing.Optional[typing.Sequence[typing.Union["TokenRateLimitPolicySpecDefaultsWhen", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param limits: 
        :param strategy: 
        :param when: 

        :schema: TokenRateLimitPolicySpecDefaults
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fde262a728ed551ab54300eb78e00c1d748e83ea314d694302bd473425f33fa0)
            check_type(argname="argument limits", value=limits, expected_type=type_hints["limits"])
            check_type(argname="argument strategy", value=strategy, expected_type=type_hints["strategy"])
            check_type(argname="argument when", value=when, expected_type=type_hints["when"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if limits is not None:
            self._values["limits"] = limits
        if strategy is not None:
            self._values["strategy"] = strategy
        if when is not None:
            self._values["when"] = when

    @builtins.property
    def limits(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "TokenRateLimitPolicySpecDefaultsLimits"]]:
        '''
        :schema: TokenRateLimitPolicySpecDefaults#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "TokenRateLimitPolicySpecDefaultsLimits"]], result)

    @builtins.property
    def strategy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TokenRateLimitPolicySpecDefaults#strategy
        '''
        result = self._values.get("strategy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def when(
        self,
    ) -> typing.Optional[typing.List["TokenRateLimitPolicySpecDefaultsWhen"]]:
        '''
        :schema: TokenRateLimitPolicySpecDefaults#when
        '''
        result = self._values.get("when")
        return typing.cast(typing.Optional[typing.List["TokenRateLimitPolicySpecDefaultsWhen"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TokenRateLimitPolicySpecDefaults(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.TokenRateLimitPolicySpecDefaultsLimits",
    jsii_struct_bases=[],
    name_mapping={"counters": "counters", "rates": "rates", "when": "when"},
)
class TokenRateLimitPolicySpecDefaultsLimits:
    def __init__(
        self,
        *,
        counters: typing.Optional[typing.Sequence[typing.Union["TokenRateLimitPolicySpecDefaultsLimitsCounters", typing.Dict[builtins.str, typing.Any]]]] = None,
        rates: typing.Optional[typing.Sequence[typing.Union["TokenRateLimitPolicySpecDefaultsLimitsRates", typing.Dict[builtins.str, typing.Any]]]] = None,
        when: typing.Optional[typing.Sequence[typing.Union["TokenRateLimitPolicySpecDefaultsLimitsWhen", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param counters: 
        :param rates: 
        :param when: 

        :schema: TokenRateLimitPolicySpecDefaultsLimits
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4aa5a422672b1b531eefad1296e1df4ff852b7bbdaf1cf7a3e73659b910e1ed2)
            check_type(argname="argument counters", value=counters, expected_type=type_hints["counters"])
            check_type(argname="argument rates", value=rates, expected_type=type_hints["rates"])
            check_type(argname="argument when", value=when, expected_type=type_hints["when"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if counters is not None:
            self._values["counters"] = counters
        if rates is not None:
            self._values["rates"] = rates
        if when is not None:
            self._values["when"] = when

    @builtins.property
    def counters(
        self,
    ) -> typing.Optional[typing.List["TokenRateLimitPolicySpecDefaultsLimitsCounters"]]:
        '''
        :schema: TokenRateLimitPolicySpecDefaultsLimits#counters
        '''
        result = self._values.get("counters")
        return typing.cast(typing.Optional[typing.List["TokenRateLimitPolicySpecDefaultsLimitsCounters"]], result)

    @builtins.property
    def rates(
        self,
    ) -> typing.Optional[typing.List["TokenRateLimitPolicySpecDefaultsLimitsRates"]]:
        '''
        :schema: TokenRateLimitPolicySpecDefaultsLimits#rates
        '''
        result = self._values.get("rates")
        return typing.cast(typing.Optional[typing.List["TokenRateLimitPolicySpecDefaultsLimitsRates"]], result)

    @builtins.property
    def when(
        self,
    ) -> typing.Optional[typing.List["TokenRateLimitPolicySpecDefaultsLimitsWhen"]]:
        '''
        :schema: TokenRateLimitPolicySpecDefaultsLimits#when
        '''
        result = self._values.get("when")
        return typing.cast(typing.Optional[typing.List["TokenRateLimitPolicySpecDefaultsLimitsWhen"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TokenRateLimitPolicySpecDefaultsLimits(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.TokenRateLimitPolicySpecDefaultsLimitsCounters",
    jsii_struct_bases=[],
    name_mapping={"expression": "expression"},
)
class TokenRateLimitPolicySpecDefaultsLimitsCounters:
    def __init__(self, *, expression: builtins.str) -> None:
        '''
        :param expression: 

        :schema: TokenRateLimitPolicySpecDefaultsLimitsCounters
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6418c8979c5c14c00506bce3bbaf9c8f5381ab670892e0c076fa7da756709056)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "expression": expression,
        }

    @builtins.property
    def expression(self) -> builtins.str:
        '''
        :schema: TokenRateLimitPolicySpecDefaultsLimitsCounters#expression
        '''
        result = self._values.get("expression")
        assert result is not None, "Required property 'expression' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TokenRateLimitPolicySpecDefaultsLimitsCounters(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.TokenRateLimitPolicySpecDefaultsLimitsRates",
    jsii_struct_bases=[],
    name_mapping={"limit": "limit", "window": "window"},
)
class TokenRateLimitPolicySpecDefaultsLimitsRates:
    def __init__(self, *, limit: jsii.Number, window: builtins.str) -> None:
        '''
        :param limit: 
        :param window: 

        :schema: TokenRateLimitPolicySpecDefaultsLimitsRates
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__27d182d2da538b936076ecdaf8e503a5d2467f14c1d390678f941c46f213949a)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
            check_type(argname="argument window", value=window, expected_type=type_hints["window"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "limit": limit,
            "window": window,
        }

    @builtins.property
    def limit(self) -> jsii.Number:
        '''
        :schema: TokenRateLimitPolicySpecDefaultsLimitsRates#limit
        '''
        result = self._values.get("limit")
        assert result is not None, "Required property 'limit' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def window(self) -> builtins.str:
        '''
        :schema: TokenRateLimitPolicySpecDefaultsLimitsRates#window
        '''
        result = self._values.get("window")
        assert result is not None, "Required property 'window' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TokenRateLimitPolicySpecDefaultsLimitsRates(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.TokenRateLimitPolicySpecDefaultsLimitsWhen",
    jsii_struct_bases=[],
    name_mapping={"predicate": "predicate"},
)
class TokenRateLimitPolicySpecDefaultsLimitsWhen:
    def __init__(self, *, predicate: builtins.str) -> None:
        '''
        :param predicate: 

        :schema: TokenRateLimitPolicySpecDefaultsLimitsWhen
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a3c5c833e9e35c9f0d2cbe7d3c73d4a45a854915bc1fda87885cb4ae6e28d5e7)
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "predicate": predicate,
        }

    @builtins.property
    def predicate(self) -> builtins.str:
        '''
        :schema: TokenRateLimitPolicySpecDefaultsLimitsWhen#predicate
        '''
        result = self._values.get("predicate")
        assert result is not None, "Required property 'predicate' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TokenRateLimitPolicySpecDefaultsLimitsWhen(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.TokenRateLimitPolicySpecDefaultsWhen",
    jsii_struct_bases=[],
    name_mapping={"predicate": "predicate"},
)
class TokenRateLimitPolicySpecDefaultsWhen:
    def __init__(self, *, predicate: builtins.str) -> None:
        '''
        :param predicate: 

        :schema: TokenRateLimitPolicySpecDefaultsWhen
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2297d3259a04c2f38c54ac0dfe02f609d2bab4b22d87fda0b86adb6c9ba2f86c)
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "predicate": predicate,
        }

    @builtins.property
    def predicate(self) -> builtins.str:
        '''
        :schema: TokenRateLimitPolicySpecDefaultsWhen#predicate
        '''
        result = self._values.get("predicate")
        assert result is not None, "Required property 'predicate' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TokenRateLimitPolicySpecDefaultsWhen(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.TokenRateLimitPolicySpecLimits",
    jsii_struct_bases=[],
    name_mapping={"counters": "counters", "rates": "rates", "when": "when"},
)
class TokenRateLimitPolicySpecLimits:
    def __init__(
        self,
        *,
        counters: typing.Optional[typing.Sequence[typing.Union["TokenRateLimitPolicySpecLimitsCounters", typing.Dict[builtins.str, typing.Any]]]] = None,
        rates: typing.Optional[typing.Sequence[typing.Union["TokenRateLimitPolicySpecLimitsRates", typing.Dict[builtins.str, typing.Any]]]] = None,
        when: typing.Optional[typing.Sequence[typing.Union["TokenRateLimitPolicySpecLimitsWhen", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param counters: 
        :param rates: 
        :param when: 

        :schema: TokenRateLimitPolicySpecLimits
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e29239cbe2e41fdfe1455ab1e6ec1dd0f7f166b6c692b83400f54f41d9d04b3f)
            check_type(argname="argument counters", value=counters, expected_type=type_hints["counters"])
            check_type(argname="argument rates", value=rates, expected_type=type_hints["rates"])
            check_type(argname="argument when", value=when, expected_type=type_hints["when"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if counters is not None:
            self._values["counters"] = counters
        if rates is not None:
            self._values["rates"] = rates
        if when is not None:
            self._values["when"] = when

    @builtins.property
    def counters(
        self,
    ) -> typing.Optional[typing.List["TokenRateLimitPolicySpecLimitsCounters"]]:
        '''
        :schema: TokenRateLimitPolicySpecLimits#counters
        '''
        result = self._values.get("counters")
        return typing.cast(typing.Optional[typing.List["TokenRateLimitPolicySpecLimitsCounters"]], result)

    @builtins.property
    def rates(
        self,
    ) -> typing.Optional[typing.List["TokenRateLimitPolicySpecLimitsRates"]]:
        '''
        :schema: TokenRateLimitPolicySpecLimits#rates
        '''
        result = self._values.get("rates")
        return typing.cast(typing.Optional[typing.List["TokenRateLimitPolicySpecLimitsRates"]], result)

    @builtins.property
    def when(
        self,
    ) -> typing.Optional[typing.List["TokenRateLimitPolicySpecLimitsWhen"]]:
        '''
        :schema: TokenRateLimitPolicySpecLimits#when
        '''
        result = self._values.get("when")
        return typing.cast(typing.Optional[typing.List["TokenRateLimitPolicySpecLimitsWhen"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TokenRateLimitPolicySpecLimits(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.TokenRateLimitPolicySpecLimitsCounters",
    jsii_struct_bases=[],
    name_mapping={"expression": "expression"},
)
class TokenRateLimitPolicySpecLimitsCounters:
    def __init__(self, *, expression: builtins.str) -> None:
        '''
        :param expression: 

        :schema: TokenRateLimitPolicySpecLimitsCounters
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a8d9571cd7f5b760b0a48d28e8877667ea3ff428b062f14cf241499c733559ba)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "expression": expression,
        }

    @builtins.property
    def expression(self) -> builtins.str:
        '''
        :schema: TokenRateLimitPolicySpecLimitsCounters#expression
        '''
        result = self._values.get("expression")
        assert result is not None, "Required property 'expression' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TokenRateLimitPolicySpecLimitsCounters(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.TokenRateLimitPolicySpecLimitsRates",
    jsii_struct_bases=[],
    name_mapping={"limit": "limit", "window": "window"},
)
class TokenRateLimitPolicySpecLimitsRates:
    def __init__(self, *, limit: jsii.Number, window: builtins.str) -> None:
        '''
        :param limit: 
        :param window: 

        :schema: TokenRateLimitPolicySpecLimitsRates
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__58b12349027132757431a97426d48eec5a5cb225843869268d6f41e662bee78a)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
            check_type(argname="argument window", value=window, expected_type=type_hints["window"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "limit": limit,
            "window": window,
        }

    @builtins.property
    def limit(self) -> jsii.Number:
        '''
        :schema: TokenRateLimitPolicySpecLimitsRates#limit
        '''
        result = self._values.get("limit")
        assert result is not None, "Required property 'limit' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def window(self) -> builtins.str:
        '''
        :schema: TokenRateLimitPolicySpecLimitsRates#window
        '''
        result = self._values.get("window")
        assert result is not None, "Required property 'window' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TokenRateLimitPolicySpecLimitsRates(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.TokenRateLimitPolicySpecLimitsWhen",
    jsii_struct_bases=[],
    name_mapping={"predicate": "predicate"},
)
class TokenRateLimitPolicySpecLimitsWhen:
    def __init__(self, *, predicate: builtins.str) -> None:
        '''
        :param predicate: 

        :schema: TokenRateLimitPolicySpecLimitsWhen
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7ef7fb56c6f3338cb6a889c9e62012a809fa542b47d4f9536771aa927930bae7)
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "predicate": predicate,
        }

    @builtins.property
    def predicate(self) -> builtins.str:
        '''
        :schema: TokenRateLimitPolicySpecLimitsWhen#predicate
        '''
        result = self._values.get("predicate")
        assert result is not None, "Required property 'predicate' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TokenRateLimitPolicySpecLimitsWhen(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.TokenRateLimitPolicySpecOverrides",
    jsii_struct_bases=[],
    name_mapping={"limits": "limits", "strategy": "strategy", "when": "when"},
)
class TokenRateLimitPolicySpecOverrides:
    def __init__(
        self,
        *,
        limits: typing.Optional[typing.Mapping[builtins.str, typing.Union["TokenRateLimitPolicySpecOverridesLimits", typing.Dict[builtins.str, typing.Any]]]] = None,
        strategy: typing.Optional[builtins.str] = None,
        when: typing.Optional[typing.Sequence[typing.Union["TokenRateLimitPolicySpecOverridesWhen", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param limits: 
        :param strategy: 
        :param when: 

        :schema: TokenRateLimitPolicySpecOverrides
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4bf009f45ba5216bfa34f8bdf02159e68379fb564c90febb32e868a01325a014)
            check_type(argname="argument limits", value=limits, expected_type=type_hints["limits"])
            check_type(argname="argument strategy", value=strategy, expected_type=type_hints["strategy"])
            check_type(argname="argument when", value=when, expected_type=type_hints["when"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if limits is not None:
            self._values["limits"] = limits
        if strategy is not None:
            self._values["strategy"] = strategy
        if when is not None:
            self._values["when"] = when

    @builtins.property
    def limits(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "TokenRateLimitPolicySpecOverridesLimits"]]:
        '''
        :schema: TokenRateLimitPolicySpecOverrides#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "TokenRateLimitPolicySpecOverridesLimits"]], result)

    @builtins.property
    def strategy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TokenRateLimitPolicySpecOverrides#strategy
        '''
        result = self._values.get("strategy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def when(
        self,
    ) -> typing.Optional[typing.List["TokenRateLimitPolicySpecOverridesWhen"]]:
        '''
        :schema: TokenRateLimitPolicySpecOverrides#when
        '''
        result = self._values.get("when")
        return typing.cast(typing.Optional[typing.List["TokenRateLimitPolicySpecOverridesWhen"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TokenRateLimitPolicySpecOverrides(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.TokenRateLimitPolicySpecOverridesLimits",
    jsii_struct_bases=[],
    name_mapping={"counters": "counters", "rates": "rates", "when": "when"},
)
class TokenRateLimitPolicySpecOverridesLimits:
    def __init__(
        self,
        *,
        counters: typing.Optional[typing.Sequence[typing.Union["TokenRateLimitPolicySpecOverridesLimitsCounters", typing.Dict[builtins.str, typing.Any]]]] = None,
        rates: typing.Optional[typing.Sequence[typing.Union["TokenRateLimitPolicySpecOverridesLimitsRates", typing.Dict[builtins.str, typing.Any]]]] = None,
        when: typing.Optional[typing.Sequence[typing.Union["TokenRateLimitPolicySpecOverridesLimitsWhen", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param counters: 
        :param rates: 
        :param when: 

        :schema: TokenRateLimitPolicySpecOverridesLimits
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__388d2e956b3b70120d733a65e7039129b7671d69628078d60234ff949245c874)
            check_type(argname="argument counters", value=counters, expected_type=type_hints["counters"])
            check_type(argname="argument rates", value=rates, expected_type=type_hints["rates"])
            check_type(argname="argument when", value=when, expected_type=type_hints["when"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if counters is not None:
            self._values["counters"] = counters
        if rates is not None:
            self._values["rates"] = rates
        if when is not None:
            self._values["when"] = when

    @builtins.property
    def counters(
        self,
    ) -> typing.Optional[typing.List["TokenRateLimitPolicySpecOverridesLimitsCounters"]]:
        '''
        :schema: TokenRateLimitPolicySpecOverridesLimits#counters
        '''
        result = self._values.get("counters")
        return typing.cast(typing.Optional[typing.List["TokenRateLimitPolicySpecOverridesLimitsCounters"]], result)

    @builtins.property
    def rates(
        self,
    ) -> typing.Optional[typing.List["TokenRateLimitPolicySpecOverridesLimitsRates"]]:
        '''
        :schema: TokenRateLimitPolicySpecOverridesLimits#rates
        '''
        result = self._values.get("rates")
        return typing.cast(typing.Optional[typing.List["TokenRateLimitPolicySpecOverridesLimitsRates"]], result)

    @builtins.property
    def when(
        self,
    ) -> typing.Optional[typing.List["TokenRateLimitPolicySpecOverridesLimitsWhen"]]:
        '''
        :schema: TokenRateLimitPolicySpecOverridesLimits#when
        '''
        result = self._values.get("when")
        return typing.cast(typing.Optional[typing.List["TokenRateLimitPolicySpecOverridesLimitsWhen"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TokenRateLimitPolicySpecOverridesLimits(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.TokenRateLimitPolicySpecOverridesLimitsCounters",
    jsii_struct_bases=[],
    name_mapping={"expression": "expression"},
)
class TokenRateLimitPolicySpecOverridesLimitsCounters:
    def __init__(self, *, expression: builtins.str) -> None:
        '''
        :param expression: 

        :schema: TokenRateLimitPolicySpecOverridesLimitsCounters
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4f3b99e391495e4859cc5eaef7fd680ff7218848e108d80ccce51e5d98a16e90)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "expression": expression,
        }

    @builtins.property
    def expression(self) -> builtins.str:
        '''
        :schema: TokenRateLimitPolicySpecOverridesLimitsCounters#expression
        '''
        result = self._values.get("expression")
        assert result is not None, "Required property 'expression' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TokenRateLimitPolicySpecOverridesLimitsCounters(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.TokenRateLimitPolicySpecOverridesLimitsRates",
    jsii_struct_bases=[],
    name_mapping={"limit": "limit", "window": "window"},
)
class TokenRateLimitPolicySpecOverridesLimitsRates:
    def __init__(self, *, limit: jsii.Number, window: builtins.str) -> None:
        '''
        :param limit: 
        :param window: 

        :schema: TokenRateLimitPolicySpecOverridesLimitsRates
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__64d26b10e75941bd7b11a1fee8203fc34c8cf88d1dc8f9dff07f3e8bdd3c7e7d)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
            check_type(argname="argument window", value=window, expected_type=type_hints["window"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "limit": limit,
            "window": window,
        }

    @builtins.property
    def limit(self) -> jsii.Number:
        '''
        :schema: TokenRateLimitPolicySpecOverridesLimitsRates#limit
        '''
        result = self._values.get("limit")
        assert result is not None, "Required property 'limit' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def window(self) -> builtins.str:
        '''
        :schema: TokenRateLimitPolicySpecOverridesLimitsRates#window
        '''
        result = self._values.get("window")
        assert result is not None, "Required property 'window' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TokenRateLimitPolicySpecOverridesLimitsRates(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.TokenRateLimitPolicySpecOverridesLimitsWhen",
    jsii_struct_bases=[],
    name_mapping={"predicate": "predicate"},
)
class TokenRateLimitPolicySpecOverridesLimitsWhen:
    def __init__(self, *, predicate: builtins.str) -> None:
        '''
        :param predicate: 

        :schema: TokenRateLimitPolicySpecOverridesLimitsWhen
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9ec185eb399b67a840b1f6e2bce31183a468692f68b45328702385973c8dcc72)
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "predicate": predicate,
        }

    @builtins.property
    def predicate(self) -> builtins.str:
        '''
        :schema: TokenRateLimitPolicySpecOverridesLimitsWhen#predicate
        '''
        result = self._values.get("predicate")
        assert result is not None, "Required property 'predicate' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TokenRateLimitPolicySpecOverridesLimitsWhen(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.TokenRateLimitPolicySpecOverridesWhen",
    jsii_struct_bases=[],
    name_mapping={"predicate": "predicate"},
)
class TokenRateLimitPolicySpecOverridesWhen:
    def __init__(self, *, predicate: builtins.str) -> None:
        '''
        :param predicate: 

        :schema: TokenRateLimitPolicySpecOverridesWhen
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c23866d2f3b6605c927e85ea603980c10871993fb96681a27c387410d642fff1)
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "predicate": predicate,
        }

    @builtins.property
    def predicate(self) -> builtins.str:
        '''
        :schema: TokenRateLimitPolicySpecOverridesWhen#predicate
        '''
        result = self._values.get("predicate")
        assert result is not None, "Required property 'predicate' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TokenRateLimitPolicySpecOverridesWhen(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.TokenRateLimitPolicySpecTargetRef",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "section_name": "sectionName",
    },
)
class TokenRateLimitPolicySpecTargetRef:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
        section_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 
        :param section_name: 

        :schema: TokenRateLimitPolicySpecTargetRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__32215f4124d8ad02517a60ebfdd1a09b21f30b7ef056e00abb88bdb2f8120c00)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument section_name", value=section_name, expected_type=type_hints["section_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }
        if section_name is not None:
            self._values["section_name"] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: TokenRateLimitPolicySpecTargetRef#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: TokenRateLimitPolicySpecTargetRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: TokenRateLimitPolicySpecTargetRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: TokenRateLimitPolicySpecTargetRef#sectionName
        '''
        result = self._values.get("section_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TokenRateLimitPolicySpecTargetRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrant.TokenRateLimitPolicySpecWhen",
    jsii_struct_bases=[],
    name_mapping={"predicate": "predicate"},
)
class TokenRateLimitPolicySpecWhen:
    def __init__(self, *, predicate: builtins.str) -> None:
        '''
        :param predicate: 

        :schema: TokenRateLimitPolicySpecWhen
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a5a51b9cc71b44d1ef99bca18bc37c4952e42b488c14942cbb91983a0629d201)
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "predicate": predicate,
        }

    @builtins.property
    def predicate(self) -> builtins.str:
        '''
        :schema: TokenRateLimitPolicySpecWhen#predicate
        '''
        result = self._values.get("predicate")
        assert result is not None, "Required property 'predicate' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TokenRateLimitPolicySpecWhen(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "AuthPolicy",
    "AuthPolicyProps",
    "AuthPolicySpec",
    "AuthPolicySpecOverrides",
    "AuthPolicySpecOverridesPatterns",
    "AuthPolicySpecOverridesPatternsAllOf",
    "AuthPolicySpecOverridesRules",
    "AuthPolicySpecOverridesRulesAuthentication",
    "AuthPolicySpecOverridesRulesAuthenticationApiKey",
    "AuthPolicySpecOverridesRulesAuthenticationApiKeySelector",
    "AuthPolicySpecOverridesRulesAuthenticationApiKeySelectorMatchExpressions",
    "AuthPolicySpecOverridesRulesAuthenticationCache",
    "AuthPolicySpecOverridesRulesAuthenticationCacheKey",
    "AuthPolicySpecOverridesRulesAuthenticationCredentials",
    "AuthPolicySpecOverridesRulesAuthenticationCredentialsAuthorizationHeader",
    "AuthPolicySpecOverridesRulesAuthenticationCredentialsCookie",
    "AuthPolicySpecOverridesRulesAuthenticationCredentialsCustomHeader",
    "AuthPolicySpecOverridesRulesAuthenticationCredentialsQueryString",
    "AuthPolicySpecOverridesRulesAuthenticationDefaults",
    "AuthPolicySpecOverridesRulesAuthenticationOverrides",
    "AuthPolicySpecOverridesRulesAuthenticationPlain",
    "AuthPolicySpecOverridesRulesAuthenticationWhen",
    "AuthPolicySpecOverridesRulesAuthorization",
    "AuthPolicySpecOverridesRulesAuthorizationCache",
    "AuthPolicySpecOverridesRulesAuthorizationCacheKey",
    "AuthPolicySpecOverridesRulesAuthorizationPatternMatching",
    "AuthPolicySpecOverridesRulesAuthorizationPatternMatchingPatterns",
    "AuthPolicySpecOverridesRulesAuthorizationWhen",
    "AuthPolicySpecOverridesRulesResponse",
    "AuthPolicySpecOverridesRulesResponseSuccess",
    "AuthPolicySpecOverridesRulesResponseSuccessFilters",
    "AuthPolicySpecOverridesRulesResponseSuccessFiltersCache",
    "AuthPolicySpecOverridesRulesResponseSuccessFiltersCacheKey",
    "AuthPolicySpecOverridesRulesResponseSuccessFiltersJson",
    "AuthPolicySpecOverridesRulesResponseSuccessFiltersJsonProperties",
    "AuthPolicySpecOverridesRulesResponseSuccessFiltersPlain",
    "AuthPolicySpecOverridesRulesResponseSuccessFiltersWhen",
    "AuthPolicySpecOverridesRulesResponseSuccessFiltersWristband",
    "AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandCustomClaims",
    "AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandSigningKeyRefs",
    "AuthPolicySpecOverridesRulesResponseSuccessHeaders",
    "AuthPolicySpecOverridesRulesResponseSuccessHeadersCache",
    "AuthPolicySpecOverridesRulesResponseSuccessHeadersCacheKey",
    "AuthPolicySpecOverridesRulesResponseSuccessHeadersJson",
    "AuthPolicySpecOverridesRulesResponseSuccessHeadersJsonProperties",
    "AuthPolicySpecOverridesRulesResponseSuccessHeadersPlain",
    "AuthPolicySpecOverridesRulesResponseSuccessHeadersWhen",
    "AuthPolicySpecOverridesRulesResponseSuccessHeadersWristband",
    "AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandCustomClaims",
    "AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandSigningKeyRefs",
    "AuthPolicySpecOverridesRulesResponseUnauthenticated",
    "AuthPolicySpecOverridesRulesResponseUnauthenticatedBody",
    "AuthPolicySpecOverridesRulesResponseUnauthenticatedHeaders",
    "AuthPolicySpecOverridesRulesResponseUnauthenticatedMessage",
    "AuthPolicySpecOverridesRulesResponseUnauthorized",
    "AuthPolicySpecOverridesRulesResponseUnauthorizedBody",
    "AuthPolicySpecOverridesRulesResponseUnauthorizedHeaders",
    "AuthPolicySpecOverridesRulesResponseUnauthorizedMessage",
    "AuthPolicySpecOverridesWhen",
    "AuthPolicySpecPatterns",
    "AuthPolicySpecPatternsAllOf",
    "AuthPolicySpecTargetRef",
    "AuthPolicySpecWhen",
    "Kuadrant",
    "KuadrantProps",
    "KuadrantSpec",
    "KuadrantSpecComponents",
    "KuadrantSpecComponentsDeveloperPortal",
    "KuadrantSpecMtls",
    "KuadrantSpecObservability",
    "KuadrantSpecObservabilityDataPlane",
    "KuadrantSpecObservabilityDataPlaneDefaultLevels",
    "KuadrantSpecObservabilityTracing",
    "RateLimitPolicy",
    "RateLimitPolicyProps",
    "RateLimitPolicySpec",
    "RateLimitPolicySpecDefaults",
    "RateLimitPolicySpecDefaultsLimits",
    "RateLimitPolicySpecDefaultsLimitsCounters",
    "RateLimitPolicySpecDefaultsLimitsRates",
    "RateLimitPolicySpecDefaultsLimitsWhen",
    "RateLimitPolicySpecDefaultsWhen",
    "RateLimitPolicySpecLimits",
    "RateLimitPolicySpecLimitsCounters",
    "RateLimitPolicySpecLimitsRates",
    "RateLimitPolicySpecLimitsWhen",
    "RateLimitPolicySpecOverrides",
    "RateLimitPolicySpecOverridesLimits",
    "RateLimitPolicySpecOverridesLimitsCounters",
    "RateLimitPolicySpecOverridesLimitsRates",
    "RateLimitPolicySpecOverridesLimitsWhen",
    "RateLimitPolicySpecOverridesWhen",
    "RateLimitPolicySpecTargetRef",
    "RateLimitPolicySpecWhen",
    "TokenRateLimitPolicy",
    "TokenRateLimitPolicyProps",
    "TokenRateLimitPolicySpec",
    "TokenRateLimitPolicySpecDefaults",
    "TokenRateLimitPolicySpecDefaultsLimits",
    "TokenRateLimitPolicySpecDefaultsLimitsCounters",
    "TokenRateLimitPolicySpecDefaultsLimitsRates",
    "TokenRateLimitPolicySpecDefaultsLimitsWhen",
    "TokenRateLimitPolicySpecDefaultsWhen",
    "TokenRateLimitPolicySpecLimits",
    "TokenRateLimitPolicySpecLimitsCounters",
    "TokenRateLimitPolicySpecLimitsRates",
    "TokenRateLimitPolicySpecLimitsWhen",
    "TokenRateLimitPolicySpecOverrides",
    "TokenRateLimitPolicySpecOverridesLimits",
    "TokenRateLimitPolicySpecOverridesLimitsCounters",
    "TokenRateLimitPolicySpecOverridesLimitsRates",
    "TokenRateLimitPolicySpecOverridesLimitsWhen",
    "TokenRateLimitPolicySpecOverridesWhen",
    "TokenRateLimitPolicySpecTargetRef",
    "TokenRateLimitPolicySpecWhen",
]

publication.publish()

def _typecheckingstub__37307d143f8cbf7a05cedab2b1910a1b3d2118c0a58c9eaeb93ee64187cfe67a(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[AuthPolicySpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__920e955481f025fb3904cbd4887c7d5dcfec105639252d6560ff953a4a8a68cd(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[AuthPolicySpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2660b7bfd60625e369a33c3e2616c4f19844d1eb324187b7a8c5d6da2c3b5b0c(
    *,
    target_ref: typing.Union[AuthPolicySpecTargetRef, typing.Dict[builtins.str, typing.Any]],
    defaults: typing.Any = None,
    overrides: typing.Optional[typing.Union[AuthPolicySpecOverrides, typing.Dict[builtins.str, typing.Any]]] = None,
    patterns: typing.Optional[typing.Mapping[builtins.str, typing.Union[AuthPolicySpecPatterns, typing.Dict[builtins.str, typing.Any]]]] = None,
    rules: typing.Any = None,
    when: typing.Optional[typing.Sequence[typing.Union[AuthPolicySpecWhen, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__36939505a1fd14d3e0e880fb6d71d949097a06e5d23bdaabe7f88dd000b9a8e0(
    *,
    patterns: typing.Optional[typing.Mapping[builtins.str, typing.Union[AuthPolicySpecOverridesPatterns, typing.Dict[builtins.str, typing.Any]]]] = None,
    rules: typing.Optional[typing.Union[AuthPolicySpecOverridesRules, typing.Dict[builtins.str, typing.Any]]] = None,
    strategy: typing.Optional[builtins.str] = None,
    when: typing.Optional[typing.Sequence[typing.Union[AuthPolicySpecOverridesWhen, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__577a259dfe525532f026f45ed8f76bbe28c360edd4a2682f4d59c5cc6687db1a(
    *,
    all_of: typing.Sequence[typing.Union[AuthPolicySpecOverridesPatternsAllOf, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1dd18495c857d116a2c9cfacc22717fe28c005d9b06e8ecf8ae60f74162c8733(
    *,
    operator: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1c56ecb1238e6829b39eaa4a1f63a9ba40f8ed308e323cd3779755ffb9c0b2dc(
    *,
    authentication: typing.Optional[typing.Mapping[builtins.str, typing.Union[AuthPolicySpecOverridesRulesAuthentication, typing.Dict[builtins.str, typing.Any]]]] = None,
    authorization: typing.Optional[typing.Mapping[builtins.str, typing.Union[AuthPolicySpecOverridesRulesAuthorization, typing.Dict[builtins.str, typing.Any]]]] = None,
    callbacks: typing.Optional[typing.Mapping[builtins.str, typing.Any]] = None,
    metadata: typing.Optional[typing.Mapping[builtins.str, typing.Any]] = None,
    response: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesResponse, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d5bea7e661324277b29b9b7e017c48794d50e9568623f9eb72133b31d461e5f2(
    *,
    anonymous: typing.Any = None,
    api_key: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesAuthenticationApiKey, typing.Dict[builtins.str, typing.Any]]] = None,
    cache: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesAuthenticationCache, typing.Dict[builtins.str, typing.Any]]] = None,
    credentials: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesAuthenticationCredentials, typing.Dict[builtins.str, typing.Any]]] = None,
    defaults: typing.Optional[typing.Mapping[builtins.str, typing.Union[AuthPolicySpecOverridesRulesAuthenticationDefaults, typing.Dict[builtins.str, typing.Any]]]] = None,
    jwt: typing.Any = None,
    kubernetes_token_review: typing.Any = None,
    metrics: typing.Optional[builtins.bool] = None,
    oauth2_introspection: typing.Any = None,
    overrides: typing.Optional[typing.Mapping[builtins.str, typing.Union[AuthPolicySpecOverridesRulesAuthenticationOverrides, typing.Dict[builtins.str, typing.Any]]]] = None,
    plain: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesAuthenticationPlain, typing.Dict[builtins.str, typing.Any]]] = None,
    priority: typing.Optional[jsii.Number] = None,
    when: typing.Optional[typing.Sequence[typing.Union[AuthPolicySpecOverridesRulesAuthenticationWhen, typing.Dict[builtins.str, typing.Any]]]] = None,
    x509: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ae84f7695d969f75b3ae6848f3b851616cb1e7ae25ab87341faa0f08e5100fd4(
    *,
    selector: typing.Union[AuthPolicySpecOverridesRulesAuthenticationApiKeySelector, typing.Dict[builtins.str, typing.Any]],
    all_namespaces: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__36e38a59ebbedfd04c50a8a641a0b1dd0280b541ddd5789daf0fac96d6e6b326(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[AuthPolicySpecOverridesRulesAuthenticationApiKeySelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a4d6db386c88a6e98539938ac5a45e324f01785c90d5b7e58a69a1d100d8c73b(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fe922393c9c2bb19105768204d3ee7c50400d00c206c70beef45a53ecd029489(
    *,
    key: typing.Union[AuthPolicySpecOverridesRulesAuthenticationCacheKey, typing.Dict[builtins.str, typing.Any]],
    ttl: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5892b34ac7565bfdd0029c8bd711c0582f29be9eca1fd434c2c41481bc5355ee(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__53ad8cc85b17b1643cd8fa27fa0d632b2197659e8977c78416e211bb4e634148(
    *,
    authorization_header: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesAuthenticationCredentialsAuthorizationHeader, typing.Dict[builtins.str, typing.Any]]] = None,
    cookie: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesAuthenticationCredentialsCookie, typing.Dict[builtins.str, typing.Any]]] = None,
    custom_header: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesAuthenticationCredentialsCustomHeader, typing.Dict[builtins.str, typing.Any]]] = None,
    query_string: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesAuthenticationCredentialsQueryString, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6248f2fff92152dfc252665523093b6d1e6e12308249bebe3bfee21117726ee4(
    *,
    prefix: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c03657eb018a1f59156aed85015355317aeb2600a4769fa7c4889755ce815be5(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4c54a7a966f3be2d28234ab5591e22557419f164a3108b5a690c0441f73e0458(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5164400ca40434503bd6e2809447ae6187460105b36d84e8afc9f8ea40adc509(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__187115efdbe1a562538eb108c7d9bab9ab9982515e224ef8da52688415ca731a(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b5774112fb43122d5d47c132518dde4abed3e7f7d09698a75077c2672c682a5d(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ff8416fb707848d9c93ebae80d06ead68f83acab53bd13bdec101b300f79542f(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__780f73092cbf46ecfb083f938a66b63b9ecb60dd0835d58e68a822c9f535fdbc(
    *,
    all: typing.Optional[typing.Sequence[typing.Any]] = None,
    any: typing.Optional[typing.Sequence[typing.Any]] = None,
    operator: typing.Optional[builtins.str] = None,
    pattern_ref: typing.Optional[builtins.str] = None,
    predicate: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6b59384de4d4423bd299ba950c1a60c1622327097f576bd30146122185a06a29(
    *,
    cache: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesAuthorizationCache, typing.Dict[builtins.str, typing.Any]]] = None,
    kubernetes_subject_access_review: typing.Any = None,
    metrics: typing.Optional[builtins.bool] = None,
    opa: typing.Any = None,
    pattern_matching: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesAuthorizationPatternMatching, typing.Dict[builtins.str, typing.Any]]] = None,
    priority: typing.Optional[jsii.Number] = None,
    spicedb: typing.Any = None,
    when: typing.Optional[typing.Sequence[typing.Union[AuthPolicySpecOverridesRulesAuthorizationWhen, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__df30cce878640a92adcc57126915664192de32a409050abf178380460cfd9605(
    *,
    key: typing.Union[AuthPolicySpecOverridesRulesAuthorizationCacheKey, typing.Dict[builtins.str, typing.Any]],
    ttl: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__164339319adbce8279931b54153c2582e595e6c955b364a0ca33f8d6353fa01c(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__638892a3245620b6cace2f5676dd53e599d0d8a2e8cdaa1118f27f19b422a18d(
    *,
    patterns: typing.Sequence[typing.Union[AuthPolicySpecOverridesRulesAuthorizationPatternMatchingPatterns, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__65735201294694e795c5f3ebffbfed74419c97d0c8b7ce62ed109ab6a0666e65(
    *,
    all: typing.Optional[typing.Sequence[typing.Any]] = None,
    any: typing.Optional[typing.Sequence[typing.Any]] = None,
    operator: typing.Optional[builtins.str] = None,
    pattern_ref: typing.Optional[builtins.str] = None,
    predicate: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__65f230f2942a5edbdb4f37fd1c79c7a37cfdb9806533d5c7570951854a62eb97(
    *,
    all: typing.Optional[typing.Sequence[typing.Any]] = None,
    any: typing.Optional[typing.Sequence[typing.Any]] = None,
    operator: typing.Optional[builtins.str] = None,
    pattern_ref: typing.Optional[builtins.str] = None,
    predicate: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a2ccf31ab4e834cbda9c242f58b0ca8c1444cce5233708716065733539bf5ac3(
    *,
    success: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesResponseSuccess, typing.Dict[builtins.str, typing.Any]]] = None,
    unauthenticated: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesResponseUnauthenticated, typing.Dict[builtins.str, typing.Any]]] = None,
    unauthorized: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesResponseUnauthorized, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1d7b11521bd9ecf3b82606f80584142f7ba46146496b9ff9389d7093d1c125c9(
    *,
    filters: typing.Optional[typing.Mapping[builtins.str, typing.Union[AuthPolicySpecOverridesRulesResponseSuccessFilters, typing.Dict[builtins.str, typing.Any]]]] = None,
    headers: typing.Optional[typing.Mapping[builtins.str, typing.Union[AuthPolicySpecOverridesRulesResponseSuccessHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dc4168e80d340f534877774a86a0cc2b642e06f7b741baa4e20d3ab371f2f38f(
    *,
    cache: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesResponseSuccessFiltersCache, typing.Dict[builtins.str, typing.Any]]] = None,
    json: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesResponseSuccessFiltersJson, typing.Dict[builtins.str, typing.Any]]] = None,
    key: typing.Optional[builtins.str] = None,
    metrics: typing.Optional[builtins.bool] = None,
    plain: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesResponseSuccessFiltersPlain, typing.Dict[builtins.str, typing.Any]]] = None,
    priority: typing.Optional[jsii.Number] = None,
    when: typing.Optional[typing.Sequence[typing.Union[AuthPolicySpecOverridesRulesResponseSuccessFiltersWhen, typing.Dict[builtins.str, typing.Any]]]] = None,
    wristband: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesResponseSuccessFiltersWristband, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f315bb5e8fe09aac51900630ff2ce943a9e19fc8ef328c264c8b8806e8e9ae0d(
    *,
    key: typing.Union[AuthPolicySpecOverridesRulesResponseSuccessFiltersCacheKey, typing.Dict[builtins.str, typing.Any]],
    ttl: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__78f7b3d2358d65c1e221612e78864f566a7878e22009d2e5cc773c9f8233d1a6(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__88b3ef24d85f9f7b11b65d7feab2f8cd70a8640bd2a100a44a88036c9e80ab45(
    *,
    properties: typing.Mapping[builtins.str, typing.Union[AuthPolicySpecOverridesRulesResponseSuccessFiltersJsonProperties, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__36e2a578a91fd516df092fe071d7d867aaee13fdd9a992d4f192107379c48f27(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f68458f2ed06bf73dc319249cddbf4b9d6a2454759101a4589592253b15f9865(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1a47f890cfed4f2059533c1f95e4b056e5915839dd239e0b6555ae3ff843fa94(
    *,
    all: typing.Optional[typing.Sequence[typing.Any]] = None,
    any: typing.Optional[typing.Sequence[typing.Any]] = None,
    operator: typing.Optional[builtins.str] = None,
    pattern_ref: typing.Optional[builtins.str] = None,
    predicate: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__56e35754942d86abaaf253a56c13ffb162d18e91274d3df7fd1852147e8bbb77(
    *,
    issuer: builtins.str,
    signing_key_refs: typing.Sequence[typing.Union[AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandSigningKeyRefs, typing.Dict[builtins.str, typing.Any]]],
    custom_claims: typing.Optional[typing.Mapping[builtins.str, typing.Union[AuthPolicySpecOverridesRulesResponseSuccessFiltersWristbandCustomClaims, typing.Dict[builtins.str, typing.Any]]]] = None,
    token_duration: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3deb9f77774fb1375d2e3ba9a24493d6122a9e7342a0ec0fb94010eabfa0e6a7(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3b69dca4fa4a0ad1c2e5eff31a675c12d978ada1ce770856b03d829cf24d289d(
    *,
    algorithm: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a815b7fcbe8b5c621fe5592f8630da3f62c746a843220286507711cd12cbc4ad(
    *,
    cache: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesResponseSuccessHeadersCache, typing.Dict[builtins.str, typing.Any]]] = None,
    json: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesResponseSuccessHeadersJson, typing.Dict[builtins.str, typing.Any]]] = None,
    key: typing.Optional[builtins.str] = None,
    metrics: typing.Optional[builtins.bool] = None,
    plain: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesResponseSuccessHeadersPlain, typing.Dict[builtins.str, typing.Any]]] = None,
    priority: typing.Optional[jsii.Number] = None,
    when: typing.Optional[typing.Sequence[typing.Union[AuthPolicySpecOverridesRulesResponseSuccessHeadersWhen, typing.Dict[builtins.str, typing.Any]]]] = None,
    wristband: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesResponseSuccessHeadersWristband, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f15354245801bd25e51845844bcdbe8b42e0ad7f58af0d4298abfd23d954d0fc(
    *,
    key: typing.Union[AuthPolicySpecOverridesRulesResponseSuccessHeadersCacheKey, typing.Dict[builtins.str, typing.Any]],
    ttl: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__73590467b38ffa4690d1849f5ddf103a2dff8a638b187f35c6fbfc0c02712dda(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2db95c2a53dfbd1ae9884876d2ed4479c6e794c264deb0590e0677ba6064a477(
    *,
    properties: typing.Mapping[builtins.str, typing.Union[AuthPolicySpecOverridesRulesResponseSuccessHeadersJsonProperties, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e79efa060ece2d43105fa3542ed6755cd712aaa627c987d141fab8499b250cc9(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0619ba4085d6150c0a84673b87f42232dacced3daa7b0b5c0004cfb842e06223(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__73063d2bee0c9bd4b7398feb2b659432d1d3a8ada82a104914bd975142fdafd3(
    *,
    all: typing.Optional[typing.Sequence[typing.Any]] = None,
    any: typing.Optional[typing.Sequence[typing.Any]] = None,
    operator: typing.Optional[builtins.str] = None,
    pattern_ref: typing.Optional[builtins.str] = None,
    predicate: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ef65c30089bfc61db95309628eccb7220a2e2f334eb1a29ef5b168df182954c4(
    *,
    issuer: builtins.str,
    signing_key_refs: typing.Sequence[typing.Union[AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandSigningKeyRefs, typing.Dict[builtins.str, typing.Any]]],
    custom_claims: typing.Optional[typing.Mapping[builtins.str, typing.Union[AuthPolicySpecOverridesRulesResponseSuccessHeadersWristbandCustomClaims, typing.Dict[builtins.str, typing.Any]]]] = None,
    token_duration: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cd292332b7fe72bcd6995d740b905c699cbe68e5deb4f278c5936d1c9bd20f51(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b62a7de898a94dc0ee3f9dc004db00a3dfd48df575054f7428e38f8b84f1600f(
    *,
    algorithm: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6ce532e15d30c99ddf595a70211fe8f0e1cc74b21044d8d1bdad4e64b86e3b76(
    *,
    body: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesResponseUnauthenticatedBody, typing.Dict[builtins.str, typing.Any]]] = None,
    code: typing.Optional[jsii.Number] = None,
    headers: typing.Optional[typing.Mapping[builtins.str, typing.Union[AuthPolicySpecOverridesRulesResponseUnauthenticatedHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    message: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesResponseUnauthenticatedMessage, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4cde26397c9158ed58bfe86f1f6ac76781c2b0c18e1a76454264050690564442(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8a5a579b57b6da801ed2ae4e5ec53b1a628bbe82b4f30cddb67c02f8d804a74c(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9ce3f75a5ab8b4611362dd7c0aa61eece004fe07bd8724ea5fe164a913e7d3b3(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f3dec157c07ed1ae2d06359379f88e7a41549b48554d3220ccbcea6222758979(
    *,
    body: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesResponseUnauthorizedBody, typing.Dict[builtins.str, typing.Any]]] = None,
    code: typing.Optional[jsii.Number] = None,
    headers: typing.Optional[typing.Mapping[builtins.str, typing.Union[AuthPolicySpecOverridesRulesResponseUnauthorizedHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    message: typing.Optional[typing.Union[AuthPolicySpecOverridesRulesResponseUnauthorizedMessage, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2882894ac3f255845885a8a6bf2655137e3b35898da0ae0019aa9928132c7072(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__683e20b407c9969ed5a266bcb50b049f74238d4c47b957bbfa4771cc80e97d8b(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1e6bf373b0c7414d33aa64638f08d0f1cdc2ba1beb906de9121ac1a65259cc96(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__558aee307e8cabbade1beb927c6d8eb37295436ece74df1fa31bf7b47467ea25(
    *,
    predicate: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__955d4e3da4d224602364df1c7ef29be5137b848cad6fa21e562457e67fb35305(
    *,
    all_of: typing.Sequence[typing.Union[AuthPolicySpecPatternsAllOf, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0e215820b183a4a19dc64b11f24fe4c36892a9958a76f709d335eb4310d7501d(
    *,
    operator: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3e12e2de37be1abe4505e3420fde18b46252a58b71d16ffb9fc1256d5c8bec24(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    section_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__478820fbfdef12e95637d14f914b9a5a6bc00ad998198823651f4f2a5436302b(
    *,
    predicate: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bd744762e8002b468e1abc4f9d79ac7ae77de8d95ab2122a6a770949676d97b2(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[KuadrantSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a58544715a7fe1cbb7c728fd42dddc1180e5ae35979e1b73ed2e825bef13c96c(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[KuadrantSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4391873f5013732ff4d452b79aa634d300d131966bf1a276a2394ab0e3312e18(
    *,
    components: typing.Optional[typing.Union[KuadrantSpecComponents, typing.Dict[builtins.str, typing.Any]]] = None,
    mtls: typing.Optional[typing.Union[KuadrantSpecMtls, typing.Dict[builtins.str, typing.Any]]] = None,
    observability: typing.Optional[typing.Union[KuadrantSpecObservability, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4a0554622b7c8a098d2a9f9dd55cce0cc56b802267248c44d20b1058ed22403c(
    *,
    developer_portal: typing.Optional[typing.Union[KuadrantSpecComponentsDeveloperPortal, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__27b1dc9db0c8dac82aaf0456bc2f4af293d991f6e7e423ba0e0db8c8d52aad98(
    *,
    enabled: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c9074ba7e57e6a4569ebb7a44a35efb5c7727e93c989801132135f81fe247586(
    *,
    authorino: typing.Optional[builtins.bool] = None,
    enable: typing.Optional[builtins.bool] = None,
    limitador: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6f6038ae4928a1fb22947fc980b965407002915ff6b919c5b00fec8337b5a144(
    *,
    data_plane: typing.Optional[typing.Union[KuadrantSpecObservabilityDataPlane, typing.Dict[builtins.str, typing.Any]]] = None,
    enable: typing.Optional[builtins.bool] = None,
    tracing: typing.Optional[typing.Union[KuadrantSpecObservabilityTracing, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c8a25de2bc2b3112b283d04a71e067d875163bc713f21e113bc2ab0f52082250(
    *,
    default_levels: typing.Optional[typing.Sequence[typing.Union[KuadrantSpecObservabilityDataPlaneDefaultLevels, typing.Dict[builtins.str, typing.Any]]]] = None,
    http_header_identifier: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c8c09bff5453b48d2da162af4244c9b9c45077294b0a1c8dbe4c1ef88130671b(
    *,
    debug: typing.Optional[builtins.str] = None,
    error: typing.Optional[builtins.str] = None,
    info: typing.Optional[builtins.str] = None,
    warn: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__83142aaf85fda6cd4ab653fbf310aab0687d433deb3e4c320ab55d86344c833e(
    *,
    default_endpoint: typing.Optional[builtins.str] = None,
    insecure: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7b1df4b65f4b065065ec542360dcb732d3b8b6d1c6934dc05e3d21fd34110071(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[RateLimitPolicySpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__59e24913803cbe51bf2fc25ee7934c6da83bfc4ce849f02696e94cc7ad09bc60(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[RateLimitPolicySpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d98ba99450bfbefc3dd55e3b96f2a0298688c2288f5acc395ee73c1da7cc3956(
    *,
    target_ref: typing.Union[RateLimitPolicySpecTargetRef, typing.Dict[builtins.str, typing.Any]],
    defaults: typing.Optional[typing.Union[RateLimitPolicySpecDefaults, typing.Dict[builtins.str, typing.Any]]] = None,
    limits: typing.Optional[typing.Mapping[builtins.str, typing.Union[RateLimitPolicySpecLimits, typing.Dict[builtins.str, typing.Any]]]] = None,
    overrides: typing.Optional[typing.Union[RateLimitPolicySpecOverrides, typing.Dict[builtins.str, typing.Any]]] = None,
    when: typing.Optional[typing.Sequence[typing.Union[RateLimitPolicySpecWhen, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__65c1df82de5f4c9eb0df53cf19aca50511d71375f44f6dc17b604ae38f67070e(
    *,
    limits: typing.Optional[typing.Mapping[builtins.str, typing.Union[RateLimitPolicySpecDefaultsLimits, typing.Dict[builtins.str, typing.Any]]]] = None,
    strategy: typing.Optional[builtins.str] = None,
    when: typing.Optional[typing.Sequence[typing.Union[RateLimitPolicySpecDefaultsWhen, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e984c90b64ebbd8d77540b3853de6f37f4d326bda3b5861084ebfd551f7c1e8d(
    *,
    counters: typing.Optional[typing.Sequence[typing.Union[RateLimitPolicySpecDefaultsLimitsCounters, typing.Dict[builtins.str, typing.Any]]]] = None,
    rates: typing.Optional[typing.Sequence[typing.Union[RateLimitPolicySpecDefaultsLimitsRates, typing.Dict[builtins.str, typing.Any]]]] = None,
    when: typing.Optional[typing.Sequence[typing.Union[RateLimitPolicySpecDefaultsLimitsWhen, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__85228fdb5748c45d7f2779bc786255d55e764ca6a267330ff797cd66ba8d1bf6(
    *,
    expression: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0d11cfb36012fd524ff8531fd8c51a01b33fa042bc9e58492640e840aca24869(
    *,
    limit: jsii.Number,
    window: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a733c9a34c507b52de31b9b6332c0e3716520783acb6ab4b9fd4e06ddeecae28(
    *,
    predicate: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2197669b709ce35bd1340a06e4ccfa7a0eb9093847d1061f974ea2de13ec8cfc(
    *,
    predicate: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__703f28672254dfa9ca476dc71def5e38698e0b257a0d2c49b8c7c2aea2ee3f74(
    *,
    counters: typing.Optional[typing.Sequence[typing.Union[RateLimitPolicySpecLimitsCounters, typing.Dict[builtins.str, typing.Any]]]] = None,
    rates: typing.Optional[typing.Sequence[typing.Union[RateLimitPolicySpecLimitsRates, typing.Dict[builtins.str, typing.Any]]]] = None,
    when: typing.Optional[typing.Sequence[typing.Union[RateLimitPolicySpecLimitsWhen, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1a7b2ff041c0882769fa7c44c05df0f436205167dad8b771d80ed9047d09c07a(
    *,
    expression: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ace87e63ad5534ae2d32bead9948df6e2d210dbf28160a7bc8c983a7b2f6a82d(
    *,
    limit: jsii.Number,
    window: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7a5cd89b202dbb1fa6a73cf0fdb3536044525e11f70d3b29563ff8d8f36054f1(
    *,
    predicate: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f2b3aeea46c8640f81fd9c9aa39e466b040e04d2132249c1c906b864f6197836(
    *,
    limits: typing.Optional[typing.Mapping[builtins.str, typing.Union[RateLimitPolicySpecOverridesLimits, typing.Dict[builtins.str, typing.Any]]]] = None,
    strategy: typing.Optional[builtins.str] = None,
    when: typing.Optional[typing.Sequence[typing.Union[RateLimitPolicySpecOverridesWhen, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__801160599ac1f686516884ab8758ad23403f7936f6ad5d2a18801bd637e815b3(
    *,
    counters: typing.Optional[typing.Sequence[typing.Union[RateLimitPolicySpecOverridesLimitsCounters, typing.Dict[builtins.str, typing.Any]]]] = None,
    rates: typing.Optional[typing.Sequence[typing.Union[RateLimitPolicySpecOverridesLimitsRates, typing.Dict[builtins.str, typing.Any]]]] = None,
    when: typing.Optional[typing.Sequence[typing.Union[RateLimitPolicySpecOverridesLimitsWhen, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__897e96247ef6f33ad0bd7256890ed33659181f309867250c93546fbb8952fe56(
    *,
    expression: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cebfe268f404c75020b6fbbc3ab36220e971b565b8607b96e7068e67628b9884(
    *,
    limit: jsii.Number,
    window: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ea398331392b54e1537359c79a71e56c43a7604d58055465edf6f27b11aa980a(
    *,
    predicate: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7eb2a5f6eb403d8eb33463c61a52ed0425e86d7f7048b6b102282ee7b768bed4(
    *,
    predicate: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bf09cab596f2847bd9429909657b895b48e5de7a282623b67c10d9f6ba3f3389(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    section_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__557d549c97e582ceacf9fdf3807f4c123ef87158647c6911b9d5de0ca3bb4876(
    *,
    predicate: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__91afcb6c314a234e5c3b02fe6ece93029cdb84ddfa8dbe6ec6f593113a31868d(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[TokenRateLimitPolicySpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__44f8c9e2fd1ec103315df32017e523146e3dce9a82df1b8d798bf0fa87b44cb5(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[TokenRateLimitPolicySpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6be7e6494c18c7bb2250d80b509dfe144f0191d40e901e8e033a4dcd017b17f6(
    *,
    target_ref: typing.Union[TokenRateLimitPolicySpecTargetRef, typing.Dict[builtins.str, typing.Any]],
    defaults: typing.Optional[typing.Union[TokenRateLimitPolicySpecDefaults, typing.Dict[builtins.str, typing.Any]]] = None,
    limits: typing.Optional[typing.Mapping[builtins.str, typing.Union[TokenRateLimitPolicySpecLimits, typing.Dict[builtins.str, typing.Any]]]] = None,
    overrides: typing.Optional[typing.Union[TokenRateLimitPolicySpecOverrides, typing.Dict[builtins.str, typing.Any]]] = None,
    when: typing.Optional[typing.Sequence[typing.Union[TokenRateLimitPolicySpecWhen, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fde262a728ed551ab54300eb78e00c1d748e83ea314d694302bd473425f33fa0(
    *,
    limits: typing.Optional[typing.Mapping[builtins.str, typing.Union[TokenRateLimitPolicySpecDefaultsLimits, typing.Dict[builtins.str, typing.Any]]]] = None,
    strategy: typing.Optional[builtins.str] = None,
    when: typing.Optional[typing.Sequence[typing.Union[TokenRateLimitPolicySpecDefaultsWhen, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4aa5a422672b1b531eefad1296e1df4ff852b7bbdaf1cf7a3e73659b910e1ed2(
    *,
    counters: typing.Optional[typing.Sequence[typing.Union[TokenRateLimitPolicySpecDefaultsLimitsCounters, typing.Dict[builtins.str, typing.Any]]]] = None,
    rates: typing.Optional[typing.Sequence[typing.Union[TokenRateLimitPolicySpecDefaultsLimitsRates, typing.Dict[builtins.str, typing.Any]]]] = None,
    when: typing.Optional[typing.Sequence[typing.Union[TokenRateLimitPolicySpecDefaultsLimitsWhen, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6418c8979c5c14c00506bce3bbaf9c8f5381ab670892e0c076fa7da756709056(
    *,
    expression: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__27d182d2da538b936076ecdaf8e503a5d2467f14c1d390678f941c46f213949a(
    *,
    limit: jsii.Number,
    window: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a3c5c833e9e35c9f0d2cbe7d3c73d4a45a854915bc1fda87885cb4ae6e28d5e7(
    *,
    predicate: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2297d3259a04c2f38c54ac0dfe02f609d2bab4b22d87fda0b86adb6c9ba2f86c(
    *,
    predicate: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e29239cbe2e41fdfe1455ab1e6ec1dd0f7f166b6c692b83400f54f41d9d04b3f(
    *,
    counters: typing.Optional[typing.Sequence[typing.Union[TokenRateLimitPolicySpecLimitsCounters, typing.Dict[builtins.str, typing.Any]]]] = None,
    rates: typing.Optional[typing.Sequence[typing.Union[TokenRateLimitPolicySpecLimitsRates, typing.Dict[builtins.str, typing.Any]]]] = None,
    when: typing.Optional[typing.Sequence[typing.Union[TokenRateLimitPolicySpecLimitsWhen, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a8d9571cd7f5b760b0a48d28e8877667ea3ff428b062f14cf241499c733559ba(
    *,
    expression: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__58b12349027132757431a97426d48eec5a5cb225843869268d6f41e662bee78a(
    *,
    limit: jsii.Number,
    window: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7ef7fb56c6f3338cb6a889c9e62012a809fa542b47d4f9536771aa927930bae7(
    *,
    predicate: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4bf009f45ba5216bfa34f8bdf02159e68379fb564c90febb32e868a01325a014(
    *,
    limits: typing.Optional[typing.Mapping[builtins.str, typing.Union[TokenRateLimitPolicySpecOverridesLimits, typing.Dict[builtins.str, typing.Any]]]] = None,
    strategy: typing.Optional[builtins.str] = None,
    when: typing.Optional[typing.Sequence[typing.Union[TokenRateLimitPolicySpecOverridesWhen, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__388d2e956b3b70120d733a65e7039129b7671d69628078d60234ff949245c874(
    *,
    counters: typing.Optional[typing.Sequence[typing.Union[TokenRateLimitPolicySpecOverridesLimitsCounters, typing.Dict[builtins.str, typing.Any]]]] = None,
    rates: typing.Optional[typing.Sequence[typing.Union[TokenRateLimitPolicySpecOverridesLimitsRates, typing.Dict[builtins.str, typing.Any]]]] = None,
    when: typing.Optional[typing.Sequence[typing.Union[TokenRateLimitPolicySpecOverridesLimitsWhen, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4f3b99e391495e4859cc5eaef7fd680ff7218848e108d80ccce51e5d98a16e90(
    *,
    expression: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__64d26b10e75941bd7b11a1fee8203fc34c8cf88d1dc8f9dff07f3e8bdd3c7e7d(
    *,
    limit: jsii.Number,
    window: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9ec185eb399b67a840b1f6e2bce31183a468692f68b45328702385973c8dcc72(
    *,
    predicate: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c23866d2f3b6605c927e85ea603980c10871993fb96681a27c387410d642fff1(
    *,
    predicate: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__32215f4124d8ad02517a60ebfdd1a09b21f30b7ef056e00abb88bdb2f8120c00(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    section_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a5a51b9cc71b44d1ef99bca18bc37c4952e42b488c14942cbb91983a0629d201(
    *,
    predicate: builtins.str,
) -> None:
    """Type checking stubs"""
    pass
